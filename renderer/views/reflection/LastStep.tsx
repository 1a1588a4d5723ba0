import type { Reflection } from '../../../shared/model/reflection.ts'
import {
  canBeCarriedOn,
  commitmentsMade,
  type MadeCommitment,
} from '../../../shared/reflection/commitments.ts'
import { lastReflectedBefore } from '../../../shared/reflection/note.ts'
import type { Week } from '../../../shared/time/week.ts'
import { duration } from '../../format.ts'
import { Button } from '../../parts/Button.tsx'
import { Section } from '../../parts/Page.tsx'
import { useHeldFocus } from '../../parts/use-held-focus.ts'
import { useConfig } from '../../use-config.ts'
import { t } from '../../words.ts'
import { sinkTitle } from '../ai/finding.ts'
import { Kept } from './Answers.tsx'
import { BlockFates } from './BlockFates.tsx'
import { carryOn } from './carry-on.ts'
import type { StepProps } from './steps.ts'
import { useIsWeekAfterNow } from './week-after.ts'

/** What became of last week's commitment, with what timer and calendar say about it, and of the pledge. */
export function LastStep({ data, writing: { text, set } }: StepProps) {
  const config = useConfig()
  const from = lastReflectedBefore(data.week, config.weeks)
  const made = from && commitmentsMade(config).get(from)
  const { lastCommitment, commitment } = data
  if (lastCommitment === '') {
    return (
      <Section title={t('reflection.last-commitment')}>
        <p>{t('reflection.no-commitment')}</p>
        <PledgeLine data={data} />
      </Section>
    )
  }
  const { doneSeconds = 0, blocks = [] } = commitment ?? {}
  return (
    <>
      <Kept
        commitment={lastCommitment}
        value={text.kept}
        onChange={(kept) => set({ kept })}
        evidence={
          <>
            <p>
              {doneSeconds > 0
                ? t('reflection.commitment-done', { length: duration(doneSeconds) })
                : t(`reflection.commitment-${blocks.length > 0 ? 'nothing' : 'no-block'}`)}
            </p>
            <BlockFates blocks={blocks} />
          </>
        }
      />
      {made && (
        <CarryOn made={made} kept={text.kept} commitment={text.commitment} week={data.week} />
      )}
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

interface CarryOnProps {
  readonly made: MadeCommitment
  readonly kept: Reflection['kept']
  /** What the reflection in view says for the week after. */
  readonly commitment: string
  readonly week: Week
}

/** How often the commitment was made before, and a press that makes it once more. */
function CarryOn({ made, kept, commitment, week }: CarryOnProps) {
  const { place, hold } = useHeldFocus<HTMLDivElement>(commitment)
  const isForNow = useIsWeekAfterNow(week)
  const isCarried = commitment.trim() === made.text
  return (
    <div className="carry-on" ref={place}>
      {made.carried > 0 && (
        <p className="soft small">{t('reflection.carried', { count: made.carried })}</p>
      )}
      {isCarried ? (
        <p className="soft" role="status">
          {t(isForNow ? 'reflection.is-carried-on-this-week' : 'reflection.is-carried-on')}
        </p>
      ) : (
        canBeCarriedOn({ ...made, kept }) && (
          <Button
            onPress={() => {
              hold()
              void carryOn(week, made.made)
            }}
          >
            {t(isForNow ? 'reflection.carry-on-this-week' : 'reflection.carry-on-next')}
          </Button>
        )
      )}
    </div>
  )
}
