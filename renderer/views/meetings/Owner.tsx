import { api } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { Section } from '../../parts/Page.tsx'
import { useAnswer } from '../../use-answer.ts'
import { notifyDone, run } from '../../window/notices.ts'
import { t } from '../../words.ts'

/** Asks once whether the calendars belong to the person, so that what they declined does not count. */
export function Owner() {
  const { value: asked } = useAnswer('getOwner', undefined)
  if (!asked) return null
  const { address, declined } = asked
  const answer = async (isMine: boolean) => {
    const done = await run(api().answerOwner({ address, isMine }))
    if (done === undefined) return
    notifyDone(
      isMine
        ? t('calendar.owner-kept', { address, count: declined })
        : t('calendar.owner-refused', { address }),
    )
  }
  return (
    <Section title={t('calendar.owner', { address })}>
      <p className="note">{t('calendar.owner-note', { count: declined })}</p>
      <div className="row owner-answers">
        <Button
          look="main"
          label={t('calendar.owner-yes-named', { address })}
          onPress={() => answer(true)}
        >
          {t('calendar.owner-yes')}
        </Button>
        <Button label={t('calendar.owner-no-named', { address })} onPress={() => answer(false)}>
          {t('calendar.owner-no')}
        </Button>
      </div>
    </Section>
  )
}
