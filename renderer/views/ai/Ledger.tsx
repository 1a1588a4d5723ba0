import { roundMinutesTogether } from '../../../shared/format/rounding.ts'
import type { PeriodData } from '../../../shared/messages/periods.ts'
import type { AiUse, Entry } from '../../../shared/model/entry.ts'
import { clockTime, dayOf } from '../../../shared/time/zone.ts'
import { categoryName, categoryTone } from '../../categories.ts'
import { draftOf } from '../../entry/entry-draft.ts'
import { change, dayShort, hoursMinutes, nothing } from '../../format.ts'
import { FigureButton } from '../../parts/Button.tsx'
import { Empty, Section } from '../../parts/Page.tsx'
import { Swatch } from '../../parts/Swatch.tsx'
import { openSheet } from '../../store.ts'
import { useConfig } from '../../use-config.ts'
import { tablePace, useGrowing } from '../../use-growing.ts'

/** Every answer of the week and what it counts for; the sum is what AI saved. */
export function Ledger({ data }: { readonly data: PeriodData }) {
  const shown = roundMinutesTogether(data.savings.map(({ seconds }) => seconds))
  const counts = new Map(data.savings.map(({ entryId }, index) => [entryId, shown[index] ?? 0]))
  const answered = data.entries.flatMap((entry) => (entry.ai ? [{ entry, ai: entry.ai }] : []))
  const drawn = useGrowing(answered.length, tablePace)
  return (
    <Section title="Ledger">
      {answered.length === 0 ? (
        <Empty>
          When a block ends, one question asks whether AI helped. Each answer becomes a line here,
          and every figure above is made of these lines.
        </Empty>
      ) : (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">What</th>
              <th scope="col">Tool</th>
              <th scope="col" className="figure">
                Saved
              </th>
              <th scope="col" className="figure">
                Rework
              </th>
              <th scope="col">Basis</th>
              <th scope="col" className="figure">
                Counts
              </th>
            </tr>
          </thead>
          <tbody>
            {answered.slice(0, drawn).map(({ entry, ai }) => (
              <LedgerLine key={entry.id} entry={entry} ai={ai} counts={counts.get(entry.id) ?? 0} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={6}>
                Saved by AI
              </th>
              <td className="figure">{hoursMinutes(data.report.ai.savedSeconds)}</td>
            </tr>
          </tfoot>
        </table>
      )}
    </Section>
  )
}

interface LedgerLineProps {
  readonly entry: Entry
  readonly ai: AiUse
  readonly counts: number
}

function LedgerLine({ entry, ai, counts }: LedgerLineProps) {
  const config = useConfig()
  const { zone } = config.settings
  return (
    <tr>
      <td className="soft ledger-when">
        {dayShort(dayOf(entry.start, zone))}, {clockTime(entry.start, zone)}
      </td>
      <td>
        <span className="with-swatch">
          <Swatch tone={categoryTone(config, entry.categoryId)} />
          <FigureButton onPress={() => openSheet({ kind: 'entry', draft: draftOf(entry) })}>
            {entry.note || categoryName(config, entry.categoryId)}
          </FigureButton>
        </span>
      </td>
      <td>{ai.tool || <span className="soft">{nothing}</span>}</td>
      <td className="figure">
        {ai.newWork || ai.savedMinutes === 0 ? nothing : hoursMinutes(ai.savedMinutes * 60)}
      </td>
      <td className="figure">
        {ai.reworkMinutes === 0 ? nothing : hoursMinutes(ai.reworkMinutes * 60)}
      </td>
      <td className="soft">{basisWords(ai)}</td>
      <td className="figure">{change(counts)}</td>
    </tr>
  )
}

function basisWords(ai: AiUse): string {
  if (ai.newWork) return 'new work'
  return ai.savedMinutes === 0 && ai.reworkMinutes === 0 ? 'did not help' : ai.basis
}
