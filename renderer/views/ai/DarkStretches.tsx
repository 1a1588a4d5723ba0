import { totalSeconds } from '../../../shared/time/instant.ts'
import type { Week } from '../../../shared/time/week.ts'
import { fillGap } from '../../entry/fill-gap.ts'
import { dayTimes, duration } from '../../format.ts'
import { useNow } from '../../now.ts'
import { Button } from '../../parts/Button.tsx'
import { KeptFocus } from '../../parts/KeptFocus.tsx'
import { Section } from '../../parts/Page.tsx'
import { gapsOf } from '../../timeline/gaps.ts'
import { useAnswer } from '../../use-answer.ts'
import { useApp } from '../../use-config.ts'
import { show } from '../../window/navigation.ts'
import { t } from '../../words.ts'

/** As many are listed: the longest decide. */
const mostListed = 6

/** The longest stretches of a week's working hours that nothing is known of, each filled by a press. */
export function DarkStretches({ week }: { readonly week: Week }) {
  const app = useApp()
  const at = useNow(60_000)
  const { value } = useAnswer('getWeek', { week })
  const gaps = (value?.days ?? []).flatMap((day) => gapsOf(day, app, at))
  if (gaps.length === 0) return null
  const { zone } = app.config.settings
  const longestFirst = gaps.toSorted((a, b) => b.to - b.from - (a.to - a.from))
  const others = longestFirst.slice(mostListed)
  return (
    <Section
      title={t('ai.dark')}
      aside={t('ai.dark-sum', { length: duration(totalSeconds(gaps)) })}
    >
      <p className="note">{t('ai.dark-note')}</p>
      <KeptFocus>
        <ul>
          {longestFirst.slice(0, mostListed).map((gap) => {
            const times = dayTimes(gap.from, gap.to, zone)
            const length = duration(gap.to - gap.from)
            return (
              <li key={gap.from} className="would-change">
                <span>{t('ai.dark-stretch', { times, length })}</span>
                <Button
                  look="quiet"
                  label={t('timeline.fill-gap', { times, length })}
                  onPress={() => fillGap(gap, app.config)}
                >
                  {t('ai.dark-fill')}
                </Button>
              </li>
            )
          })}
        </ul>
      </KeptFocus>
      {others.length > 0 && (
        <p className="note row">
          {t('ai.dark-others', { count: others.length, length: duration(totalSeconds(others)) })}
          <Button look="quiet" onPress={() => show('week')}>
            {t('ai.dark-week')}
          </Button>
        </p>
      )}
    </Section>
  )
}
