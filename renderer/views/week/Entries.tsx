import { useState } from 'react'
import type { Entry } from '../../../shared/model/entry.ts'
import type { WeekData } from '../../../shared/report/periods.ts'
import { weekOf } from '../../../shared/time/week.ts'
import type { MessageId } from '../../../shared/words/en/index.ts'
import { categoryName, categoryTone, goalName } from '../../categories.ts'
import { aiWords } from '../../entry/ai-words.ts'
import { draftOf } from '../../entry/entry-draft.ts'
import { dayTitle, hoursMinutes } from '../../format.ts'
import { useNow } from '../../now.ts'
import { FigureButton, IconButton } from '../../parts/Button.tsx'
import { KeptFocus } from '../../parts/KeptFocus.tsx'
import { LongTable, type RowProps } from '../../parts/LongTable.tsx'
import { Section } from '../../parts/Page.tsx'
import { Swatch } from '../../parts/Swatch.tsx'
import { useConfig } from '../../use-config.ts'
import { deleteEntry } from '../../window/edits.ts'
import { openSheet } from '../../window/navigation.ts'
import { rich, t, words } from '../../words.ts'
import { type EntryDay, entryDays } from './entry-days.ts'

const sourceNames = {
  timer: null,
  manual: 'week.by-hand',
  import: 'week.imported',
  calendar: 'week.from-calendar',
} as const satisfies Record<Entry['source'], MessageId | null>

/** Every entry of the week by day: today's first, and closed at first what has not begun. */
export function Entries({ data }: { readonly data: WeekData }) {
  const { settings } = useConfig()
  const at = useNow(30_000)
  const isCurrent = weekOf(at, settings) === data.week
  const { shown, toCome } = entryDays(data.entries, isCurrent ? at : null, settings.zone)
  return (
    <Section title={t('week.entries')}>
      <KeptFocus>
        <Days days={shown} data={data} />
        {toCome.length > 0 && <ToCome days={toCome} data={data} />}
      </KeptFocus>
    </Section>
  )
}

interface DaysProps {
  readonly days: readonly EntryDay[]
  readonly data: WeekData
}

function ToCome({ days, data }: DaysProps) {
  const [isOpen, setOpen] = useState(false)
  const count = days.reduce((sum, [, entries]) => sum + entries.length, 0)
  return (
    <details
      className="disclosure"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      open={isOpen}
    >
      <summary>{t('week.entries-to-come', { count })}</summary>
      {isOpen && <Days days={days} data={data} />}
    </details>
  )
}

function Days({ days, data }: DaysProps) {
  const counted = countedSeconds(data)
  return days.map(([day, entries]) => (
    <div key={day} className="entry-day">
      <h3>{dayTitle(day, day)}</h3>
      <LongTable rows={entries} keyOf={idOf} columnCount={4} listLength={data.entries.length}>
        {(entry, row) => <EntryLine entry={entry} counts={counted.get(entry.id) ?? 0} row={row} />}
      </LongTable>
    </div>
  ))
}

function idOf({ id }: Entry): string {
  return id
}

function countedSeconds({ segments }: WeekData): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const { entryId, start, end } of segments) {
    sums.set(entryId, (sums.get(entryId) ?? 0) + end - start)
  }
  return sums
}

interface EntryLineProps {
  readonly entry: Entry
  readonly counts: number
  readonly row: RowProps
}

function EntryLine({ entry, counts, row }: EntryLineProps) {
  const config = useConfig()
  const { zone } = config.settings
  const category = categoryName(config, entry.categoryId)
  const name = entry.note || category
  const sourceName = sourceNames[entry.source]
  const tags = [
    entry.note ? category : '',
    entry.goalId ? goalName(config, entry.goalId) : '',
    askerWords(entry),
    sourceName ? t(sourceName) : '',
    aiWords(entry.ai),
  ].filter((tag) => tag !== '')
  const length = entry.end - entry.start
  return (
    <tr {...row}>
      <td className="entry-time soft">{words().times(entry.start, entry.end, zone)}</td>
      <td className="fill">
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
      <td className="figure entry-counts">
        {counts < length
          ? rich('week.counts-of', {
              counts: hoursMinutes(counts),
              length: hoursMinutes(length),
              whole: (part) => <span className="soft small">{part}</span>,
            })
          : hoursMinutes(counts)}
      </td>
      <td className="actions">
        <IconButton
          icon="remove"
          label={t('do.delete-named', { name })}
          onPress={() => deleteEntry(entry.id)}
        />
      </td>
    </tr>
  )
}

function askerWords({ request }: Entry): string {
  if (!request) return ''
  return request.from ? t('week.asked-by', { name: request.from }) : t('week.asked-by-somebody')
}
