import { pledges } from '../../../shared/model/reflection.ts'
import { contextFirst } from '../../../shared/reflection/context.ts'
import { addWeeks } from '../../../shared/time/week.ts'
import { planSlot } from '../../entry/plan-slot.ts'
import { dayTimes } from '../../format.ts'
import { Button } from '../../parts/Button.tsx'
import { Chips } from '../../parts/Chips.tsx'
import { TextField } from '../../parts/Field.tsx'
import { KeptFocus } from '../../parts/KeptFocus.tsx'
import { Section } from '../../parts/Page.tsx'
import { useAnswer } from '../../use-answer.ts'
import { useConfig } from '../../use-config.ts'
import { openSheet } from '../../window/navigation.ts'
import { t, words } from '../../words.ts'
import { sinkTitle } from '../ai/finding.ts'
import { Crumbs } from '../Crumbs.tsx'
import { AskStrategy } from './QuarterStrategy.tsx'
import type { StepProps } from './steps.ts'
import { useIsWeekAfterNow } from './week-after.ts'

/** One commitment, a block for it in a free slot, and where saved hours should go. */
export function NextStep({ data, writing: { text, set } }: StepProps) {
  const isForNow = useIsWeekAfterNow(data.week)
  return (
    <>
      <AskStrategy data={data} />
      <Section title={t(isForNow ? 'reflection.commitment-this-week' : 'reflection.commitment')}>
        <div className="prompts">
          <TextField
            label={t('reflection.commitment-label')}
            isProse
            hint={t('reflection.commitment-note')}
            value={text.commitment}
            onChange={(commitment) => set({ commitment })}
          />
          {text.commitment.trim() !== '' && (
            <KeptFocus>
              <Blocks data={data} title={text.commitment} />
            </KeptFocus>
          )}
        </div>
      </Section>
      <Section title={t('reflection.pledge')}>
        <Chips
          label={t('reflection.pledge-label')}
          options={pledges.map((id) => ({ id, name: sinkTitle(id) }))}
          value={text.pledge ?? null}
          onChange={(pledge) => set({ pledge })}
        />
        {text.pledge === 'strategy' && <First />}
      </Section>
      <Crumbs week={data.week} isOffer />
    </>
  )
}

/** How many categories saved hours are offered to first. */
const firstCount = 2

/** Where hours pledged to strategy should go first. */
function First() {
  const names = contextFirst(useConfig().categories)
    .slice(0, firstCount)
    .map(({ name }) => name)
  if (names.length === 0) return null
  return <p className="note">{t('crumbs.pledge-first', { categories: words().list(names) })}</p>
}

/** Blocks planned for next week's commitment, and a free slot for one. */
function Blocks({ data, title }: { readonly data: StepProps['data']; readonly title: string }) {
  const { zone } = useConfig().settings
  const week = addWeeks(data.week, 1)
  const { value: state } = useAnswer('getCommitment', { week })
  const { coming = [], slots = [] } = state ?? {}
  return (
    <ul className="loose-ends">
      {coming.map((block) => (
        <li key={block.id}>
          <span>{dayTimes(block.start, block.end, zone)}</span>
          <Button onPress={() => openSheet({ kind: 'plan', draft: block })}>
            {t('plan.do-change')}
          </Button>
        </li>
      ))}
      {slots.map((slot) => (
        <li key={slot.from}>
          <span>{t('reflection.slot', { when: dayTimes(slot.from, slot.to, zone) })}</span>
          <Button onPress={() => planSlot(slot, title.trim(), week)}>{t('reflection.plan')}</Button>
        </li>
      ))}
    </ul>
  )
}
