import type { WeekData } from '../../../shared/ipc.ts'
import type { Config } from '../../../shared/model/document.ts'
import type { Entry } from '../../../shared/model/entry.ts'
import { clockTime, dayOf } from '../../../shared/time/zone.ts'
import { categoryName, categoryOf, categoryTone } from '../../categories.ts'
import { draftOf } from '../../entry/entry-draft.ts'
import { dayShort, hoursMinutes, plural } from '../../format.ts'
import { Button } from '../../parts/Button.tsx'
import { Section } from '../../parts/Page.tsx'
import { Swatch } from '../../parts/Swatch.tsx'
import { openSheet } from '../../store.ts'
import { useConfig } from '../../use-config.ts'

/** Blocks nobody has answered for. Unknown is not zero, and it stays unknown until somebody says. */
export function Unanswered({ data }: { readonly data: WeekData }) {
  const config = useConfig()
  const { zone } = config.settings
  const entries = unanswered(data, config)
  if (entries.length === 0) return null
  return (
    <Section
      title="Not answered"
      aside={`${plural(entries.length, 'block')}, unknown rather than zero`}
    >
      <table className="table">
        <tbody>
          {entries.map((entry) => {
            const name = entry.note || categoryName(config, entry.categoryId)
            return (
              <tr key={entry.id}>
                <td className="soft ledger-when">
                  {dayShort(dayOf(entry.start, zone))}, {clockTime(entry.start, zone)}
                </td>
                <td>
                  <span className="with-swatch">
                    <Swatch tone={categoryTone(config, entry.categoryId)} />
                    <span>{name}</span>
                  </span>
                </td>
                <td className="figure">{hoursMinutes(entry.end - entry.start)}</td>
                <td className="actions">
                  <Button
                    look="quiet"
                    label={`Answer for ${name}`}
                    onPress={() => openSheet({ kind: 'entry', draft: draftOf(entry) })}
                  >
                    Answer
                  </Button>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Section>
  )
}

/** The first piece of each block that starts in the week and of which no piece has an answer. */
function unanswered(data: WeekData, config: Config): readonly Entry[] {
  const asked = data.entries.filter(
    ({ source, start, categoryId }) =>
      (source === 'timer' || source === 'manual') &&
      start >= data.from &&
      categoryOf(config, categoryId)?.stance !== 'off',
  )
  const blockOf = ({ blockId, id }: Entry) => blockId ?? id
  const answered = new Set(asked.filter(({ ai }) => ai !== null).map(blockOf))
  const firsts = new Map(asked.toReversed().map((entry) => [blockOf(entry), entry]))
  return asked.filter(
    (entry) => !answered.has(blockOf(entry)) && firsts.get(blockOf(entry)) === entry,
  )
}
