import { useState } from 'react'
import type { SlotProposal } from '../../../shared/guardrails/live.ts'
import { api } from '../../api.ts'
import { categoryName, categoryTone } from '../../categories.ts'
import { dayTimes, duration } from '../../format.ts'
import { Button } from '../../parts/Button.tsx'
import { CheckField, TextField } from '../../parts/Field.tsx'
import { Swatch } from '../../parts/Swatch.tsx'
import { useConfig } from '../../use-config.ts'
import { notifyDone, run } from '../../window/notices.ts'
import { t } from '../../words.ts'

/** The person's changes to a proposal; an unchanged one gets the name of its category. */
interface Choice {
  readonly isTaken: boolean
  readonly title: string
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
  const choiceOf = ({ start, categoryId }: SlotProposal): Choice =>
    choices[start] ?? { isTaken: true, title: categoryName(config, categoryId) }
  const taken = proposals.filter((proposal) => choiceOf(proposal).isTaken)
  const planBlocks = async () => {
    const blocks = taken.map((proposal) => ({
      ...proposal,
      title: choiceOf(proposal).title.trim() || categoryName(config, proposal.categoryId),
    }))
    const answer = await run(api().planBlocks({ blocks }))
    if (answer !== undefined) notifyDone(t('week.planned', { count: blocks.length }))
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
        label={t('week.plan-blocks-for', { name })}
        onPress={planBlocks}
      >
        {t('week.plan-blocks')}
      </Button>
    </>
  )
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
        value={choice.title}
        onChange={(title) => onChange({ ...choice, title })}
        isDisabled={!choice.isTaken}
      />
    </li>
  )
}
