import type { WeekData } from '../../../shared/messages/periods.ts'
import type { Entry } from '../../../shared/model/entry.ts'
import { clockTime, type Day, dayOf } from '../../../shared/time/zone.ts'
import { categoryName, categoryTone, goalName } from '../../categories.ts'
import { draftOf } from '../../entry/entry-draft.ts'
import { dayTitle, hoursMinutes } from '../../format.ts'
import { FigureButton, IconButton } from '../../parts/Button.tsx'
import { Section } from '../../parts/Page.tsx'
import { Swatch } from '../../parts/Swatch.tsx'
import { deleteEntry, openSheet } from '../../store.ts'
import { useConfig } from '../../use-config.ts'
import { tablePace, useGrowing } from '../../use-growing.ts'

const sourceNames = {
  timer: '',
  manual: 'by hand',
  import: 'imported',
  calendar: 'calendar',
} as const

/** Every entry of the week, by day, newest day first. */
export function Entries({ data }: { readonly data: WeekData }) {
  const { zone } = useConfig().settings
  const counted = countedSeconds(data)
  let left = useGrowing(data.entries.length, tablePace)
  return (
    <Section title="Entries">
      {entriesByDay(data.entries, zone).map(([day, entries]) => {
        const drawn = entries.slice(0, left)
        left -= drawn.length
        if (drawn.length === 0) return null
        return (
          <div key={day} className="entry-day">
            <h3>{dayTitle(day, day)}</h3>
            <table className="table">
              <tbody>
                {drawn.map((entry) => (
                  <EntryLine key={entry.id} entry={entry} counts={counted.get(entry.id) ?? 0} />
                ))}
              </tbody>
            </table>
          </div>
        )
      })}
    </Section>
  )
}

function entriesByDay(
  entries: readonly Entry[],
  zone: string,
): readonly (readonly [Day, readonly Entry[]])[] {
  const days = new Map<Day, Entry[]>()
  for (const entry of entries) {
    const day = dayOf(entry.start, zone)
    const known = days.get(day)
    if (known) known.push(entry)
    else days.set(day, [entry])
  }
  return [...days].toSorted(([a], [b]) => (a < b ? 1 : -1))
}

function countedSeconds({ segments }: WeekData): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const { entryId, start, end } of segments) {
    sums.set(entryId, (sums.get(entryId) ?? 0) + end - start)
  }
  return sums
}

function EntryLine({ entry, counts }: { readonly entry: Entry; readonly counts: number }) {
  const config = useConfig()
  const { zone } = config.settings
  const category = categoryName(config, entry.categoryId)
  const name = entry.note || category
  const tags = [
    entry.note ? category : '',
    entry.goalId ? goalName(config, entry.goalId) : '',
    entry.request ? `asked by ${entry.request.from || 'somebody'}` : '',
    sourceNames[entry.source],
    aiWords(entry),
  ].filter((tag) => tag !== '')
  const isCovered = counts < entry.end - entry.start
  return (
    <tr>
      <td className="entry-time soft">
        {clockTime(entry.start, zone)} – {clockTime(entry.end, zone)}
      </td>
      <td>
        <span className="with-swatch">
          <Swatch tone={categoryTone(config, entry.categoryId)} />
          <span>
            <FigureButton onPress={() => openSheet({ kind: 'entry', draft: draftOf(entry) })}>
              {name}
            </FigureButton>{' '}
            <span className="soft small">{tags.join(' · ')}</span>
          </span>
        </span>
      </td>
      <td className="figure">
        {hoursMinutes(counts)}
        {isCovered && (
          <span className="soft small"> of {hoursMinutes(entry.end - entry.start)}</span>
        )}
      </td>
      <td className="actions">
        <IconButton icon="remove" label={`Delete ${name}`} onPress={() => deleteEntry(entry.id)} />
      </td>
    </tr>
  )
}

function aiWords({ ai }: Entry): string {
  if (!ai) return ''
  if (ai.newWork) return 'new through AI'
  const net = ai.savedMinutes - ai.reworkMinutes
  if (net === 0) return ''
  return net > 0 ? `AI saved ${net} min` : `AI cost ${-net} min`
}
