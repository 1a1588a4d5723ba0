import { Fragment, useState } from 'react'
import type { PeriodData } from '../../../shared/messages/periods.ts'
import { sinkFigures } from '../../../shared/reflection/ai-finding.ts'
import { type SinkName, sinkNames } from '../../../shared/report/report.ts'
import { categoryName, categoryOf } from '../../categories.ts'
import { Sankey } from '../../charts/Sankey.tsx'
import { hoursMinutes, percent } from '../../format.ts'
import { Button } from '../../parts/Button.tsx'
import { Chips } from '../../parts/Chips.tsx'
import { Section } from '../../parts/Page.tsx'
import { Swatch, type Tone } from '../../parts/Swatch.tsx'
import { useConfig } from '../../use-config.ts'
import { hasBaseline, periodFinding, sinkTitles } from './finding.ts'
import { type FlowOrigin, flowOf, savedBy, sinkTones } from './flow.ts'

const origins = [
  { id: 'tool', name: 'By tool' },
  { id: 'kind', name: 'By kind of task' },
] as const

interface FlowProps {
  readonly data: PeriodData
}

/** From the tools or kinds of task to the five places saved hours can have gone: as a picture and as its table. */
export function Flow({ data }: FlowProps) {
  const config = useConfig()
  const [isTable, setTable] = useState(false)
  const [origin, setOrigin] = useState<FlowOrigin>('tool')
  if (data.report.ai.savedSeconds <= 0) return null
  const { nodes, links } = flowOf(data, config, origin)
  return (
    <Section
      title="Where the saved hours went"
      aside={
        <>
          <Chips
            label="Saved by"
            isLabelUnseen
            options={origins}
            value={origin}
            onChange={setOrigin}
          />
          <Button look="quiet" onPress={() => setTable(!isTable)}>
            {isTable ? 'Show as picture' : 'Show as table'}
          </Button>
        </>
      }
    >
      {isTable ? (
        <FlowTable data={data} origin={origin} />
      ) : (
        <Sankey nodes={nodes} links={links} label={periodFinding(data)} />
      )}
    </Section>
  )
}

/** The same in figures: all five places, also those where nothing went. */
function FlowTable({ data, origin }: FlowProps & { readonly origin: FlowOrigin }) {
  const config = useConfig()
  const { savedSeconds, sinkDetail } = data.report.ai
  const figures = sinkFigures(data.report.ai)
  const details = (sink: SinkName) =>
    Object.entries(sinkDetail).filter(([id]) => categoryOf(config, id)?.stance === sink)
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">Saved with, and where it went</th>
          <th scope="col" className="figure">
            Hours
          </th>
          <th scope="col" className="figure">
            Of saved
          </th>
        </tr>
      </thead>
      <tbody>
        {savedBy(origin, data, config).map(([tool, seconds]) => (
          <FlowLine key={tool} name={tool} seconds={seconds} whole={savedSeconds} />
        ))}
      </tbody>
      <tbody className="flow-total">
        <FlowLine name="Saved" seconds={savedSeconds} whole={savedSeconds} />
      </tbody>
      {hasBaseline(data) && (
        <tbody>
          {sinkNames.map((sink) => (
            <Fragment key={sink}>
              <FlowLine
                name={sinkTitles[sink]}
                tone={sinkTones[sink]}
                seconds={figures[sink]}
                whole={savedSeconds}
              />
              {details(sink).map(([id, seconds]) => (
                <FlowLine
                  key={id}
                  name={categoryName(config, id)}
                  seconds={seconds}
                  whole={savedSeconds}
                  isPart
                />
              ))}
            </Fragment>
          ))}
        </tbody>
      )}
    </table>
  )
}

interface FlowLineProps {
  readonly name: string
  readonly tone?: Tone
  readonly seconds: number
  readonly whole: number
  /** A part of the line above it. */
  readonly isPart?: boolean
}

function FlowLine({ name, tone, seconds, whole, isPart = false }: FlowLineProps) {
  return (
    <tr className={isPart ? 'flow-part soft' : ''}>
      <th scope="row">
        <span className="with-swatch">
          {tone && <Swatch tone={tone} />}
          {name}
        </span>
      </th>
      <td className="figure">{hoursMinutes(seconds)}</td>
      <td className="figure soft">{percent(seconds / whole)}</td>
    </tr>
  )
}
