import './ask-owner.css'
import type { OwnerQuestion } from '../../shared/commands/owner.ts'
import { api } from '../api.ts'
import { Button } from '../parts/Button.tsx'
import { Section } from '../parts/Page.tsx'
import { useAnswer } from '../use-answer.ts'
import { notifyDone, run } from '../window/notices.ts'
import { t } from '../words.ts'

/** Asks once whether the calendars belong to the person, so that what they declined does not count. */
export function AskOwner() {
  const { value: asked } = useAnswer('getOwner', undefined)
  if (!asked) return null
  return (
    <Section title={t('calendar.owner', { address: asked.address })}>
      <p className="note">{t('calendar.owner-note', { count: asked.declined })}</p>
      <OwnerAnswers asked={asked} look="main" />
    </Section>
  )
}

/** The same question in the notice about an import. */
export function AskOwnerInNotice({ onAnswer }: { readonly onAnswer: () => void }) {
  const { value: asked } = useAnswer('getOwner', undefined)
  if (!asked) return null
  return (
    <div className="toast-question">
      <p>
        <b>{t('calendar.owner', { address: asked.address })}</b>{' '}
        {t('calendar.owner-note', { count: asked.declined })}
      </p>
      <OwnerAnswers asked={asked} look="plain" onAnswer={onAnswer} />
    </div>
  )
}

interface OwnerAnswersProps {
  readonly asked: OwnerQuestion
  readonly look: 'main' | 'plain'
  readonly onAnswer?: () => void
}

function OwnerAnswers({ asked: { address, declined }, look, onAnswer }: OwnerAnswersProps) {
  const answer = async (isMine: boolean) => {
    const done = await run(api().answerOwner({ address, isMine }))
    if (done === undefined) return
    onAnswer?.()
    notifyDone(
      isMine
        ? t('calendar.owner-kept', { address, count: declined })
        : t('calendar.owner-refused', { address }),
    )
  }
  return (
    <div className="row owner-answers">
      <Button
        look={look}
        label={t('calendar.owner-yes-named', { address })}
        onPress={() => answer(true)}
      >
        {t('calendar.owner-yes')}
      </Button>
      <Button label={t('calendar.owner-no-named', { address })} onPress={() => answer(false)}>
        {t('calendar.owner-no')}
      </Button>
    </div>
  )
}
