import type { PeriodData } from '../../../shared/messages/periods.ts'
import { type AskerFigures, sumOfAskers } from '../../../shared/report/askers.ts'
import { explain } from '../../explain.ts'
import { hoursMinutes, percent } from '../../format.ts'
import { FigureButton } from '../../parts/Button.tsx'
import { Explain } from '../../parts/Explain.tsx'
import { Section } from '../../parts/Page.tsx'
import { openSheet } from '../../store.ts'
import { useConfig } from '../../use-config.ts'
import { notedWords } from '../noted-words.ts'

/** Who pulled how much of the week, and what was taken on and declined; the largest magnet first. */
export function Requests({ data }: { readonly data: PeriodData }) {
  const config = useConfig()
  const { askers, report } = data
  if (askers.length === 0) return null
  const { accepted, declined } = sumOfAskers(askers, '')
  return (
    <Section
      title="Requests"
      aside={
        <span>
          {percent(report.shares.requests)} of tracked time · {accepted} taken on, {declined}{' '}
          declined
          <Explain
            name="time somebody asked for"
            says={[
              ...explain('requests', data, config),
              'One line for each name, whatever its capitals. Taken on and declined are what you decided about the requests noted in this time.',
            ]}
          />
        </span>
      }
    >
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Who asked</th>
            <th scope="col" className="figure">
              Time
            </th>
            <th scope="col" className="figure">
              Of tracked
            </th>
            <th scope="col">Requests noted</th>
          </tr>
        </thead>
        <tbody>
          {askers.map((asker) => (
            <AskerLine key={asker.from} asker={asker} data={data} />
          ))}
        </tbody>
      </table>
    </Section>
  )
}

interface AskerLineProps {
  readonly asker: AskerFigures
  readonly data: PeriodData
}

function AskerLine({ asker, data }: AskerLineProps) {
  const { from, seconds } = asker
  const name = from || 'Not said'
  const question = {
    title: `Requests: ${name}`,
    period: data.period,
    filter: { kind: 'request-from', from } as const,
  }
  const tracked = data.report.trackedSeconds
  return (
    <tr>
      <th scope="row">
        <FigureButton onPress={() => openSheet({ kind: 'rows', question })}>{name}</FigureButton>
      </th>
      <td className="figure">{hoursMinutes(seconds)}</td>
      <td className="figure">{percent(tracked === 0 ? null : seconds / tracked)}</td>
      <td className="soft">{notedWords(asker)}</td>
    </tr>
  )
}
