import { useState } from 'react'
import type { SlotProposal } from '../../../shared/guardrails/live.ts'
import type { Config } from '../../../shared/model/document.ts'
import type { PlannedDraft } from '../../../shared/model/drafts.ts'
import { api } from '../../api.ts'
import { categoryTone, plannedTitle } from '../../categories.ts'
import { GoalField } from '../../entry/GoalField.tsx'
import { dayTimes, duration } from '../../format.ts'
import { Button } from '../../parts/Button.tsx'
import { CheckField, TextField } from '../../parts/Field.tsx'
import { Swatch } from '../../parts/Swatch.tsx'
import { useConfig } from '../../use-config.ts'
import { run } from '../../window/notices.ts'
import { notifyPlanned } from '../../window/planned.ts'
import { t } from '../../words.ts'

/** The person's changes to a proposal. Without a title of its own it is called by its goal, else by its category. */
interface Choice {
  readonly isTaken: boolean
  readonly title: string | null
  readonly goalId: string | null
}

interface SlotPlanProps {
  /** What the slots are for. */
  readonly name: string
  readonly proposals: readonly SlotProposal[]
}

/** Free slots that would lift a guardrail, each booked with one click. */
export function SlotPlan({ name, proposals }: SlotPlanProps) {
  const config = useConfig()
  const [choices, setChoices] = useState<Readonly<Record<number, Choice>>>({})
  const choiceOf = ({ start, goalId }: SlotProposal): Choice =>
    choices[start] ?? { isTaken: true, title: null, goalId }
  const taken = proposals.filter((proposal) => choiceOf(proposal).isTaken)
  const planBlocks = async () => {
    const blocks = taken.map((proposal) => blockOf(proposal, choiceOf(proposal), config))
    const ids = await run(api().planBlocks({ blocks }))
    if (ids) notifyPlanned(ids)
  }
  return (
    <>
      <ul className="proposals" aria-label={t('week.slots', { name })}>
        {proposals.map((proposal) => (
          <ProposalLine
            key={proposal.start}
            proposal={proposal}
            choice={choiceOf(proposal)}
            onChange={(choice) => setChoices({ ...choices, [proposal.start]: choice })}
          />
        ))}
      </ul>
      <Button
        isDisabled={taken.length === 0}
        label={t('week.plan-blocks-for', { name, count: taken.length })}
        onPress={planBlocks}
      >
        {t('week.plan-blocks', { count: taken.length })}
      </Button>
    </>
  )
}

function blockOf(proposal: SlotProposal, { title, goalId }: Choice, config: Config): PlannedDraft {
  const block = { ...proposal, goalId, title: title ?? '' }
  return { ...block, title: plannedTitle(block, config) }
}

interface ProposalLineProps {
  readonly proposal: SlotProposal
  readonly choice: Choice
  readonly onChange: (choice: Choice) => void
}

function ProposalLine({ proposal, choice, onChange }: ProposalLineProps) {
  const config = useConfig()
  const { zone } = config.settings
  const { start, end, categoryId } = proposal
  const when = dayTimes(start, end, zone)
  return (
    <li className="proposal">
      <CheckField
        label={when}
        value={choice.isTaken}
        onChange={(isTaken) => onChange({ ...choice, isTaken })}
      />
      <span className="soft figure">{duration(end - start)}</span>
      <Swatch tone={categoryTone(config, categoryId)} />
      <TextField
        label={t('week.slot-title', { when })}
        isLabelUnseen
        value={choice.title ?? blockOf(proposal, choice, config).title}
        onChange={(title) => onChange({ ...choice, title })}
        isDisabled={!choice.isTaken}
      />
      <GoalField
        label={t('week.slot-goal', { when })}
        isLabelUnseen
        goalId={choice.goalId}
        onChange={(goalId) => onChange({ ...choice, goalId })}
      />
    </li>
  )
}
