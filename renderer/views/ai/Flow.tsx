import { Fragment, useState } from 'react'
import type { PeriodData } from '../../../shared/report/periods.ts'
import { sinkNames } from '../../../shared/report/report.ts'
import {
  type Shown,
  shownDuration,
  shownHours,
  shownParts,
  shownSinkDetail,
  shownSinks,
} from '../../../shared/report/shown.ts'
import { categoryName } from '../../categories.ts'
import { Sankey } from '../../charts/Sankey.tsx'
import { percentOf } from '../../format.ts'
import { Button } from '../../parts/Button.tsx'
import { Chips } from '../../parts/Chips.tsx'
import { FigureHeads } from '../../parts/FigureHeads.tsx'
import { Section } from '../../parts/Page.tsx'
import { Swatch, type Tone } from '../../parts/Swatch.tsx'
import { useConfig } from '../../use-config.ts'
import { t, words } from '../../words.ts'
import { hasBaseline, periodFinding, sinkTitle } from './finding.ts'
import { type FlowOrigin, flowOf, savedBy, sinkTones } from './flow.ts'

const origins = ['tool', 'kind'] as const satisfies readonly FlowOrigin[]

interface FlowProps {
  readonly data: PeriodData
}

/** From the tools or kinds of task to the five sinks, as a picture and as a table. */
export function Flow({ data }: FlowProps) {
  const config = useConfig()
  const [isTable, setTable] = useState(false)
  const [origin, setOrigin] = useState<FlowOrigin>('tool')
  if (data.report.ai.savedSeconds <= 0) return null
  const { nodes, links } = flowOf(data, config, origin)
  const [only, ...others] = savedBy(origin, data, config)
  return (
    <Section
      title={t('ai.flow')}
      aside={
        <>
          <Chips
            label={t('ai.saved-by')}
            isLabelUnseen
            options={origins.map((id) => ({ id, name: t(`ai.by-${id}`) }))}
            value={origin}
            onChange={setOrigin}
          />
          <Button look="quiet" onPress={() => setTable(!isTable)}>
            {t(isTable ? 'ai.as-picture' : 'ai.as-table')}
          </Button>
        </>
      }
    >
      {isTable ? (
        <FlowTable data={data} origin={origin} />
      ) : only && others.length === 0 && !hasBaseline(data) ? (
        // One flow into one node is a rectangle: a sentence says as much.
        <p>{t('ai.flow-single', { time: shownDuration(only[1], words()), name: only[0] })}</p>
      ) : (
        <Sankey nodes={nodes} links={links} label={periodFinding(data, config)} />
      )}
    </Section>
  )
}

/** The same in figures: all five sinks, including those where nothing went. */
function FlowTable({ data, origin }: FlowProps & { readonly origin: FlowOrigin }) {
  const config = useConfig()
  const { ai } = data.report
  const figures = shownSinks(ai)
  const [saved] = shownParts([ai.savedSeconds], ai.savedSeconds)
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{t('ai.flow-head')}</th>
          <FigureHeads names={[t('ai.hours'), t('ai.of-saved')]} />
        </tr>
      </thead>
      <tbody>
        {savedBy(origin, data, config).map(([tool, shown]) => (
          <FlowLine key={tool} name={tool} shown={shown} />
        ))}
      </tbody>
      <tbody className="flow-total">
        {saved && <FlowLine name={t('ai.saved-total')} shown={saved} />}
      </tbody>
      {hasBaseline(data) && (
        <tbody>
          {sinkNames.map((sink) => (
            <Fragment key={sink}>
              <FlowLine name={sinkTitle(sink)} tone={sinkTones[sink]} shown={figures[sink]} />
              {shownSinkDetail(ai, sink, config).map(([id, shown]) => (
                <FlowLine key={id} name={categoryName(config, id)} shown={shown} isPart />
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
  readonly shown: Shown
  /** Whether the line above includes this one. */
  readonly isPart?: boolean
}

function FlowLine({ name, tone, shown, isPart = false }: FlowLineProps) {
  return (
    <tr className={isPart ? 'flow-part soft' : ''}>
      <th scope="row">
        <span className="with-swatch">
          {tone && <Swatch tone={tone} />}
          {name}
        </span>
      </th>
      <td className="figure">{shownHours(shown)}</td>
      <td className="figure soft">{percentOf(shown)}</td>
    </tr>
  )
}
