import { useState } from 'react'
import type { WeekData } from '../../../shared/ipc.ts'
import { sinkNames } from '../../../shared/report/report.ts'
import { Sankey } from '../../charts/Sankey.tsx'
import { duration, hoursMinutes, percent } from '../../format.ts'
import { Button } from '../../parts/Button.tsx'
import { Section } from '../../parts/Page.tsx'
import { useConfig } from '../../use-config.ts'
import { aiFinding, sinkTitles } from './finding.ts'
import { flowOf } from './flow.ts'

interface FlowProps {
  readonly data: WeekData
  readonly hasBaseline: boolean
}

/** From the tools to the five places saved hours can have gone: as a picture and as its table. */
export function Flow({ data, hasBaseline }: FlowProps) {
  const config = useConfig()
  const [isTable, setTable] = useState(false)
  if (data.report.ai.savedSeconds <= 0) return null
  const { nodes, links } = flowOf(data, config, hasBaseline)
  return (
    <Section
      title="Where the saved hours went"
      aside={
        <Button look="quiet" onPress={() => setTable(!isTable)}>
          {isTable ? 'Show as picture' : 'Show as table'}
        </Button>
      }
    >
      {isTable ? (
        <FlowTable data={data} />
      ) : (
        <Sankey nodes={nodes} links={links} label={aiFinding(data, hasBaseline)} />
      )}
    </Section>
  )
}

function FlowTable({ data }: { readonly data: WeekData }) {
  const { nodes, links } = flowOf(data, useConfig(), true)
  const name = (id: string) => nodes.find((node) => node.id === id)?.name ?? ''
  const { savedSeconds } = data.report.ai
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">From</th>
          <th scope="col">To</th>
          <th scope="col" className="figure">
            Hours
          </th>
          <th scope="col" className="figure">
            Of saved
          </th>
        </tr>
      </thead>
      <tbody>
        {links.map((link) => (
          <tr key={`${link.from} ${link.to}`}>
            <td>{name(link.from)}</td>
            <td>{name(link.to)}</td>
            <td className="figure">{hoursMinutes(link.amount)}</td>
            <td className="figure soft">{percent(link.amount / savedSeconds)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            Saved, {sinkNames.map((sink) => sinkTitles[sink].toLowerCase()).join(' + ')}
          </th>
          <td className="figure">{duration(savedSeconds)}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  )
}
