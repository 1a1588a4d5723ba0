import type { Entry } from '../../../shared/model/entry.ts'
import { dayOf } from '../../../shared/time/zone.ts'
import { CalendarNews } from '../../entry/CalendarNews.tsx'
import { dayShort } from '../../format.ts'
import { Section } from '../../parts/Page.tsx'
import { useAnswer } from '../../use-answer.ts'
import { useConfig } from '../../use-config.ts'
import { t } from '../../words.ts'

/** Nobody looks through more at once; the latest come first. */
const shownAtMost = 20

/** Events whose time the person decided and whose calendar now differs. */
export function Differing() {
  const { value: entries } = useAnswer('getDiffering', undefined)
  if (!entries || entries.length === 0) return null
  return (
    <Section
      title={t('calendar.differing')}
      aside={t('calendar.differing-count', { count: entries.length })}
    >
      <ul>
        {entries.slice(0, shownAtMost).map((entry) => (
          <DifferingLine key={entry.id} entry={entry} />
        ))}
      </ul>
    </Section>
  )
}

function DifferingLine({ entry }: { readonly entry: Entry }) {
  const { zone } = useConfig().settings
  return (
    <li className="group">
      <div className="group-head">
        <strong className="group-name">{entry.note || t('event.untitled')}</strong>
        <span className="soft">{dayShort(dayOf(entry.start, zone))}</span>
      </div>
      <CalendarNews entry={entry} />
    </li>
  )
}
