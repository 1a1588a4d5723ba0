import type { Reflection } from '../../../shared/model/reflection.ts'
import { type CommitmentState, commitmentFor } from '../../../shared/reflection/commitment.ts'
import { type Week, weekOf } from '../../../shared/time/week.ts'
import { api } from '../../api.ts'
import { planSlot } from '../../entry/plan-slot.ts'
import { dayTimesAhead, duration } from '../../format.ts'
import { useNow } from '../../now.ts'
import { Button } from '../../parts/Button.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { KeptFocus } from '../../parts/KeptFocus.tsx'
import { useAnswer } from '../../use-answer.ts'
import { useApp, useConfig } from '../../use-config.ts'
import { openSheet } from '../../window/navigation.ts'
import { run } from '../../window/notices.ts'
import { t, words } from '../../words.ts'

interface CommitmentProps {
  /** Whether the page begins with its words. */
  readonly isTextAbove?: boolean
}

/** What the person wants to do differently this week, visible all week, with the blocks planned for it. */
export function Commitment({ isTextAbove = false }: CommitmentProps) {
  const config = useConfig()
  const week = weekOf(useNow(60_000), config.settings)
  const { value: state } = useAnswer('getCommitment', { week })
  const commitment = commitmentFor(week, config)
  if (commitment === '') return null
  return (
    <section className="set-out" aria-label={t('today.commitment')}>
      <p className="soft small">
        {t('today.commitment')}
        {state && <Facts state={state} />}
      </p>
      {!isTextAbove && <p className="set-out-text">{commitment}</p>}
      <KeptFocus>{state && <Acts state={state} />}</KeptFocus>
    </section>
  )
}

/** Whether it is kept already, a block for it runs, or neither. */
function useStanding({ week }: CommitmentState) {
  const { block, config } = useApp()
  const kept = config.weeks[week]?.reflection?.kept ?? null
  const isRunning = block?.commitment === week
  return { kept, isRunning, isOpen: !isRunning && kept === null }
}

/** Whether it is kept, and what was done for it. */
function Facts({ state }: { readonly state: CommitmentState }) {
  const { doneSeconds, blocks } = state
  const { kept, isRunning, isOpen } = useStanding(state)
  // Time of the running block is not recorded yet, so nothing is said of what was lost.
  const lost = isRunning ? 0 : blocks.filter(({ fate }) => fate === 'lost').length
  const facts = [
    ...(kept ? [t(`commitment.${kept}`)] : []),
    ...(doneSeconds >= 60 ? [t('commitment.done', { length: duration(doneSeconds) })] : []),
    ...(lost > 0 ? [t('commitment.lost', { count: lost })] : []),
    ...(isRunning ? [t('commitment.running')] : []),
    ...(isOpen && blocks.length === 0 && doneSeconds < 60 ? [t('commitment.no-block')] : []),
  ]
  if (facts.length === 0) return null
  return (
    <>
      {' · '}
      {kept === 'kept' && <Icon name="check" size={14} />} <span>{facts.join(' · ')}</span>
    </>
  )
}

/** What is to come for it, a press that plans a block where none is, and one that says it is kept. */
function Acts({ state }: { readonly state: CommitmentState }) {
  const { zone } = useConfig().settings
  const now = useNow(15_000)
  const { week, text, coming, slots } = state
  const { kept, isOpen } = useStanding(state)
  const [next] = coming
  const slot = isOpen ? slots[0] : undefined
  return (
    <div className="set-out-standing">
      {next && (
        <Button look="quiet" onPress={() => openSheet({ kind: 'plan', draft: next })}>
          {next.start <= now
            ? t('commitment.under-way', { time: words().time(next.end, zone) })
            : t('commitment.next', { when: dayTimesAhead(next.start, next.end, zone, now) })}
        </Button>
      )}
      {slot && (
        <Button onPress={() => planSlot(slot, firstLine(text), week)}>
          {t('commitment.plan', { when: dayTimesAhead(slot.from, slot.to, zone, now) })}
        </Button>
      )}
      <Kept week={week} kept={kept} />
    </div>
  )
}

interface KeptProps {
  readonly week: Week
  readonly kept: Reflection['kept']
}

/** Says that the commitment is kept before the week is over; the reflection begins with what was said. */
function Kept({ week, kept }: KeptProps) {
  const say = (what: Reflection['kept']) =>
    run(api().writeReflection({ week, part: { kept: what } }))
  if (kept === null) {
    return (
      <Button look="quiet" hint={t('hint.commitment-kept')} onPress={() => say('kept')}>
        {t('commitment.keep')}
      </Button>
    )
  }
  if (kept !== 'kept') return null
  return (
    <Button look="quiet" hint={t('hint.commitment-open')} onPress={() => say(null)}>
      {t('commitment.not-yet')}
    </Button>
  )
}

/** A title for a calendar: one line of it. */
function firstLine(text: string): string {
  const [line = ''] = text.split('\n')
  return line.trim()
}
