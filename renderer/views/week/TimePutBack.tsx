import { useState } from 'react'
import type { SlotPlan, SlotProposal } from '../../../shared/ipc.ts'
import type { Week } from '../../../shared/time/week.ts'
import { clockTime, dayOf } from '../../../shared/time/zone.ts'
import { api } from '../../api.ts'
import { categoryName, categoryTone } from '../../categories.ts'
import { dayShort, duration, percent, plural } from '../../format.ts'
import { metricNames } from '../../guardrails.ts'
import { Button } from '../../parts/Button.tsx'
import { CheckField, TextField } from '../../parts/Field.tsx'
import { Section } from '../../parts/Page.tsx'
import { Swatch } from '../../parts/Swatch.tsx'
import { notifyDone, run } from '../../store.ts'
import { useConfig } from '../../use-config.ts'
import { useSlotPlans } from '../../use-query.ts'

/** What would still lift the guardrails that are under their floor, as blocks to book. */
export function TimePutBack({ week }: { readonly week: Week }) {
  const plans = useSlotPlans(week)
  if (!plans || plans.length === 0) return null
  return (
    <Section title="Time put back" aside="free slots of this week">
      {plans.map((plan) => (
        <Plan key={`${plan.metric} ${plan.proposals[0]?.start}`} plan={plan} />
      ))}
    </Section>
  )
}

/** What the person made of a proposal; untouched ones are taken with their category's name. */
interface Choice {
  readonly isTaken: boolean
  readonly title: string
}

function Plan({ plan }: { readonly plan: SlotPlan }) {
  const config = useConfig()
  const [choices, setChoices] = useState<Readonly<Record<number, Choice>>>({})
  const { metric, atLeast, share, proposals } = plan
  const choiceOf = ({ start, categoryId }: SlotProposal): Choice =>
    choices[start] ?? { isTaken: true, title: categoryName(config, categoryId) }
  const taken = proposals.filter((proposal) => choiceOf(proposal).isTaken)
  const name = metricNames[metric]
  const planBlocks = async () => {
    const blocks = taken.map((proposal) => ({
      ...proposal,
      title: choiceOf(proposal).title.trim() || categoryName(config, proposal.categoryId),
    }))
    const answer = await run(api().planBlocks({ blocks }))
    if (answer !== undefined) notifyDone(`${plural(blocks.length, 'block')} planned.`)
  }
  return (
    <div className="plan">
      <h3>
        {name}{' '}
        <span className="soft plan-share">
          at least {percent(atLeast)}
          {share !== null && `, on course for ${percent(share)}`}
        </span>
      </h3>
      <p>{planSentence(plan)}</p>
      {proposals.length > 0 && (
        <>
          <ul className="proposals" aria-label={`Free slots for ${name}`}>
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
            label={`Plan these blocks for ${name}`}
            onPress={planBlocks}
          >
            Plan these blocks
          </Button>
        </>
      )}
    </div>
  )
}

function planSentence({ missingSeconds, freeSeconds, proposals }: SlotPlan): string {
  const needed = duration(missingSeconds)
  const free = freeSeconds === 0 ? 'nothing is free' : `${duration(freeSeconds)} are free`
  if (missingSeconds > freeSeconds) {
    return `Out of reach this week: needs ${needed}, ${free}.`
  }
  if (proposals.length > 0) return `Needs ${needed} more; ${free}.`
  return `Needs ${needed} more; ${free}, but in no stretch your settings allow.`
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
  const when = `${dayShort(dayOf(start, zone))}, ${clockTime(start, zone)} – ${clockTime(end, zone)}`
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
        label={`Title of the block on ${when}`}
        isLabelUnseen
        value={choice.title}
        onChange={(title) => onChange({ ...choice, title })}
        isDisabled={!choice.isTaken}
      />
    </li>
  )
}
