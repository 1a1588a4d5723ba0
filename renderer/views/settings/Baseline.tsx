import { useState } from 'react'
import type { BaselineScope } from '../../../shared/baseline/baseline.ts'
import { typicalWeek } from '../../../shared/baseline/typical.ts'
import { fitsWeek } from '../../../shared/baseline/week-minutes.ts'
import type { Config } from '../../../shared/model/document.ts'
import type { Baseline as NormalWeek } from '../../../shared/model/settings.ts'
import { weeklyMinutes } from '../../../shared/model/work-hours.ts'
import { firstDayOf, type Week } from '../../../shared/time/week.ts'
import { api } from '../../api.ts'

import { Button } from '../../parts/Button.tsx'
import { Chips } from '../../parts/Chips.tsx'
import { Empty, Section } from '../../parts/Page.tsx'
import { useConfig } from '../../use-config.ts'
import { run } from '../../window/notices.ts'
import { t, words } from '../../words.ts'
import { BaselineHours } from './BaselineHours.tsx'
import { LearnBaseline } from './LearnBaseline.tsx'
import type { PartProps } from './part.ts'

const scopes = ['from-week', 'all'] as const satisfies readonly BaselineScope[]

type Learning = 'tracked' | 'calendar'

/** A normal week before AI: growth, and so where saved hours went, is measured against it. */
export function Baseline({ id, title }: PartProps) {
  const config = useConfig()
  const { baseline, pastBaselines } = config.settings
  const [draft, setDraft] = useState<NormalWeek | null>(null)
  const [learning, setLearning] = useState<Learning | null>(null)
  const [scope, setScope] = useState<BaselineScope>('from-week')
  const isFirst = baseline === null && pastBaselines.length === 0
  const save = async (next: NormalWeek | null) => {
    const answer = await run(api().saveBaseline({ baseline: next, scope }))
    if (answer === undefined) return
    setDraft(null)
    setScope('from-week')
  }
  const shown = draft ?? baseline
  return (
    <Section
      id={id}
      title={title}
      aside={t(baseline === null ? 'settings.week-not-set' : 'settings.week-set')}
    >
      <p className="note">{t('settings.week-note')}</p>
      {learning !== null && (
        <LearnBaseline
          from={learning}
          onLearnt={(learnt) => {
            setDraft(learnt)
            setLearning(null)
          }}
          onClose={() => setLearning(null)}
        />
      )}
      {learning === null && shown === null && (
        <Empty action={<Ways onType={() => setDraft(typical(config))} onLearn={setLearning} />}>
          {t('settings.week-empty')}
        </Empty>
      )}
      {learning === null && shown !== null && (
        <>
          <p className="soft small">{originWords(shown, config)}</p>
          <BaselineHours
            minutes={shown.weeklyMinutes}
            onChange={(weeklyMinutes) => setDraft({ ...shown, weeklyMinutes })}
          />
          {draft !== null && !isFirst && (
            <Chips
              label={t('settings.week-scope')}
              options={scopes.map((id) => ({ id, name: t(`settings.week-${id}`) }))}
              value={scope}
              onChange={setScope}
            />
          )}
          <div className="row baseline-actions">
            <Button
              look="main"
              isDisabled={draft === null || !fitsWeek(draft.weeklyMinutes)}
              onPress={() => save(shown)}
            >
              {t('settings.week-save')}
            </Button>
            {draft !== null && <Button onPress={() => setDraft(null)}>{t('do.cancel')}</Button>}
            {draft === null && (
              <>
                <LearnButtons onLearn={setLearning} />
                <Button look="quiet" onPress={() => save(null)}>
                  {t('settings.week-clear')}
                </Button>
              </>
            )}
          </div>
          {pastBaselines.length > 0 && (
            <p className="soft small">
              {t('settings.week-past', {
                day: beginningOf(pastBaselines.at(-1)?.before ?? '', config),
              })}
            </p>
          )}
        </>
      )}
    </Section>
  )
}

function typical({ categories, settings }: Config): NormalWeek {
  return { weeklyMinutes: typicalWeek(categories, weeklyMinutes(settings.workHours)) }
}

interface WaysProps {
  readonly onType: () => void
  readonly onLearn: (from: Learning) => void
}

function Ways({ onType, onLearn }: WaysProps) {
  return (
    <div className="row">
      <Button look="main" onPress={onType}>
        {t('settings.week-type')}
      </Button>
      <LearnButtons onLearn={onLearn} />
    </div>
  )
}

function LearnButtons({ onLearn }: Pick<WaysProps, 'onLearn'>) {
  return (
    <>
      <Button onPress={() => onLearn('tracked')}>{t('settings.week-learn-tracked')}</Button>
      <Button onPress={() => onLearn('calendar')}>{t('settings.week-learn-calendar')}</Button>
    </>
  )
}

function beginningOf(week: Week, { settings }: Config): string {
  return words().date(firstDayOf(week, settings.weekStartsOn), 'day, month short, year')
}

function originWords({ learntFrom }: NormalWeek, config: Config): string {
  if (!learntFrom) return t('settings.week-typed')
  if (learntFrom.kind === 'weeks') {
    return t('settings.week-mean', { count: learntFrom.weeks.length })
  }
  return t('settings.week-from-calendar', {
    day: beginningOf(learntFrom.before, config),
  })
}
