import { duration } from '../../format.ts'
import { Section } from '../../parts/Page.tsx'
import { t } from '../../words.ts'
import { sinkTitle } from '../ai/finding.ts'
import { Kept } from './Answers.tsx'
import type { StepProps } from './steps.ts'

/** What became of last week's commitment, with what timer and calendar say about it, and of the pledge. */
export function LastStep({ data, writing: { text, set } }: StepProps) {
  const { lastCommitment, commitment } = data
  if (lastCommitment === '') {
    return (
      <Section title={t('reflection.last-commitment')}>
        <p>{t('reflection.no-commitment')}</p>
        <PledgeLine data={data} />
      </Section>
    )
  }
  const { doneSeconds = 0, coming = [], lost = [] } = commitment ?? {}
  const facts = [
    doneSeconds > 0
      ? t('reflection.commitment-done', { length: duration(doneSeconds) })
      : t('reflection.commitment-nothing'),
    ...(lost.length > 0 ? [t('commitment.lost', { count: lost.length })] : []),
    ...(coming.length > 0 ? [t('reflection.commitment-coming', { count: coming.length })] : []),
  ]
  return (
    <>
      <Kept
        commitment={lastCommitment}
        value={text.kept}
        onChange={(kept) => set({ kept })}
        evidence={facts.join(' · ')}
      />
      <PledgeLine data={data} />
    </>
  )
}

/** Where saved hours were to go, beside where they went. */
function PledgeLine({ data: { last, data } }: Pick<StepProps, 'data'>) {
  const { ai } = data.report
  if (!last?.pledge || ai.savedSeconds <= 0) return null
  return (
    <p className="note">
      {t('reflection.pledge-came', {
        pledge: sinkTitle(last.pledge),
        length: duration(ai.sinks[last.pledge]),
        saved: duration(ai.savedSeconds),
      })}
    </p>
  )
}
