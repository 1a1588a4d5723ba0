import type { MadeCommitment } from '../../../shared/reflection/commitments.ts'
import { weekFinding } from '../../../shared/reflection/finding.ts'
import type { PastWeek } from '../../../shared/reflection/past.ts'
import { type Answered, ownWording } from '../../../shared/reflection/prompts.ts'
import { tied } from '../../format.ts'
import { useConfig } from '../../use-config.ts'
import { t, words } from '../../words.ts'
import { TieList, tiedTo } from './Ties.tsx'

/** The named state of a week and its sentence. */
export function WeekSentence({ past: { state, figures } }: { readonly past: PastWeek }) {
  const config = useConfig()
  return (
    <p>
      <strong>{t(`reflection.state-${state}`)}</strong>{' '}
      <span className="soft">{tied(weekFinding(figures, config, words()))}</span>
    </p>
  )
}

/** What became of a commitment, and how often it was carried on. */
export function CommitmentFate({ commitment }: { readonly commitment: MadeCommitment }) {
  const { kept, carried, lookedBackIn } = commitment
  const facts = [
    ...(lookedBackIn ? [t(`reflection.${kept ?? 'unsaid'}`)] : []),
    ...(carried > 0 ? [t('reflection.carried', { count: carried })] : []),
  ]
  return facts.length === 0 ? null : <p className="soft small">{facts.join(' · ')}</p>
}

interface AnswerWordsProps {
  readonly answered: Answered
  readonly past: PastWeek
}

/** What was asked, what was answered, and the rows it is tied to. */
export function AnswerWords({ answered: { id, text, asked }, past }: AnswerWordsProps) {
  const rows = tiedTo(id, past)
  return (
    <>
      <p className="soft small past-asked">{asked ?? ownWording(id, words())}</p>
      <p className="past-text">{text}</p>
      {rows.length > 0 && <TieList rows={rows} />}
    </>
  )
}
