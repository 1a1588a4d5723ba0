import { useState } from 'react'
import type { BaselineScope } from '../../../shared/baseline/baseline.ts'
import type { Baseline as NormalWeek } from '../../../shared/model/settings.ts'
import { api } from '../../api.ts'
import { plural, weekTitle } from '../../format.ts'
import { Button } from '../../parts/Button.tsx'
import { Chips } from '../../parts/Chips.tsx'
import { Empty, Section } from '../../parts/Page.tsx'
import { run } from '../../store.ts'
import { useConfig } from '../../use-config.ts'
import { BaselineHours } from './BaselineHours.tsx'
import { LearnBaseline } from './LearnBaseline.tsx'
import type { PartProps } from './part.ts'

const scopes = [
  { id: 'from-week', name: 'From this week on' },
  { id: 'all', name: 'All weeks, as a correction' },
] as const satisfies readonly { id: BaselineScope; name: string }[]

type Learning = 'tracked' | 'calendar'

/** A normal week before AI: what growth, and with it the way of saved hours, is measured against. */
export function Baseline({ id, title }: PartProps) {
  const { baseline, pastBaselines } = useConfig().settings
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
    <Section id={id} title={title} aside={baseline === null ? 'not set' : 'set'}>
      <p className="note">
        How many hours a normal week of yours had before AI, by category. A rough memory will do,
        and you can correct it later. It is what tells where saved hours went.
      </p>
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
        <Empty
          action={<Ways onType={() => setDraft({ weeklyMinutes: {} })} onLearn={setLearning} />}
        >
          Until it is set, the app cannot say whether saved hours went into strategy, into more
          execution, or came back to you.
        </Empty>
      )}
      {learning === null && shown !== null && (
        <>
          <p className="soft small">{originWords(shown)}</p>
          <BaselineHours
            minutes={shown.weeklyMinutes}
            onChange={(weeklyMinutes) => setDraft({ ...shown, weeklyMinutes })}
          />
          {draft !== null && !isFirst && (
            <Chips label="Holds for" options={scopes} value={scope} onChange={setScope} />
          )}
          <div className="row baseline-actions">
            <Button look="main" isDisabled={draft === null} onPress={() => save(shown)}>
              Save normal week
            </Button>
            {draft !== null && <Button onPress={() => setDraft(null)}>Cancel</Button>}
            {draft === null && (
              <>
                <LearnButtons onLearn={setLearning} />
                <Button look="quiet" onPress={() => save(null)}>
                  Clear
                </Button>
              </>
            )}
          </div>
          {pastBaselines.length > 0 && (
            <p className="soft small">
              Weeks before {weekTitle(pastBaselines.at(-1)?.before ?? '').toLowerCase()} keep the
              normal week they were measured with.
            </p>
          )}
        </>
      )}
    </Section>
  )
}

interface WaysProps {
  readonly onType: () => void
  readonly onLearn: (from: Learning) => void
}

function Ways({ onType, onLearn }: WaysProps) {
  return (
    <div className="row">
      <Button look="main" onPress={onType}>
        Set my normal week
      </Button>
      <LearnButtons onLearn={onLearn} />
    </div>
  )
}

function LearnButtons({ onLearn }: Pick<WaysProps, 'onLearn'>) {
  return (
    <>
      <Button onPress={() => onLearn('tracked')}>Learn from past weeks…</Button>
      <Button onPress={() => onLearn('calendar')}>Learn from the calendar…</Button>
    </>
  )
}

function originWords({ learntFrom }: NormalWeek): string {
  if (!learntFrom) return 'Entered by hand.'
  if (learntFrom.kind === 'weeks') {
    return `The mean of ${plural(learntFrom.weeks.length, 'tracked week')}.`
  }
  return `From the calendar before ${weekTitle(learntFrom.before).toLowerCase()} of ${learntFrom.before.slice(0, 4)}: meetings, and what you added.`
}
