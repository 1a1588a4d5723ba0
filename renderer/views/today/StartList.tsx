import './start-list.css'
import type { StartStep } from '../../../shared/model/settings.ts'
import { type StartListStep, startList } from '../../../shared/start/start-list.ts'
import { api } from '../../api.ts'
import { AddField } from '../../parts/AddField.tsx'
import { Button } from '../../parts/Button.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { KeptFocus } from '../../parts/KeptFocus.tsx'
import { Section } from '../../parts/Page.tsx'
import { useAnswer } from '../../use-answer.ts'
import { useApp } from '../../use-config.ts'
import { importCalendars } from '../../window/files.ts'
import { openSheet, show } from '../../window/navigation.ts'
import { run } from '../../window/notices.ts'
import { t } from '../../words.ts'

/** What makes the app useful in the first days, each done in place; gone once nothing is left to do. */
export function StartList() {
  const { block, config, app } = useApp()
  const { value: work } = useAnswer('getRecentWork', undefined)
  if (!work) return null
  const steps = startList(config, block !== null || work.recent.length > 0)
  if (steps.length === 0) return null
  const done = steps.filter(({ isDone }) => isDone).length
  return (
    <Section
      title={t('start-list.title')}
      aside={t('start-list.done', { done, all: steps.length })}
    >
      <p className="note">{t('start-list.stances')}</p>
      <KeptFocus>
        <ol className="start-list">
          {steps.map((each) => (
            <Step key={each.step} {...each} />
          ))}
        </ol>
      </KeptFocus>
      {!app.isSample && (
        <Button look="quiet" onPress={() => run(api().openSample())}>
          {t('start-list.sample')}
        </Button>
      )}
    </Section>
  )
}

function Step({ step, isDone }: StartListStep) {
  return (
    <li className={isDone ? 'start-step start-step-done' : 'start-step'}>
      <span className="start-mark" aria-hidden="true">
        {isDone && <Icon name="check" size={16} />}
      </span>
      <div className="start-what">
        <p>
          <strong>{t(`start-list.${step}`)}</strong>
          {isDone && <span className="unseen">{t('start-list.is-done')}</span>}
        </p>
        {!isDone && (
          <>
            <p className="soft small">{t(`start-list.${step}-why`)}</p>
            <div className="row">
              {actions[step]()}
              <span className="start-skip" data-no-heir>
                <Button
                  look="quiet"
                  label={t('start-list.skip-named', { step: t(`start-list.${step}`) })}
                  hint={t('hint.skip-step')}
                  onPress={() => skip(step)}
                >
                  {t('do.skip')}
                </Button>
              </span>
            </div>
          </>
        )}
      </div>
    </li>
  )
}

const actions: Readonly<Record<StartStep, () => React.ReactNode>> = {
  // The form stands right above the list.
  block: () => null,
  calendar: () => (
    <>
      <Button onPress={importCalendars}>{t('today.import-calendar')}</Button>
      <Button onPress={() => show('meetings', 'subscribe')}>{t('start-list.address')}</Button>
    </>
  ),
  goal: () => (
    <AddField
      label={t('field.new-goal-add')}
      placeholder={t('field.new-goal-example')}
      onAdd={(name) => run(api().addGoal({ name }))}
    />
  ),
  'normal-week': () => (
    <Button onPress={() => openSheet({ kind: 'normal-week' })}>{t('ai.set-normal-week')}</Button>
  ),
}

function skip(step: StartStep): void {
  void run(api().skipStartStep({ step }))
}
