import { useState } from 'react'
import type { StarterEffect } from '../../../shared/meetings/starter-rules.ts'
import { api } from '../../api.ts'
import { categoryName, categoryTone } from '../../categories.ts'
import { duration, plural } from '../../format.ts'
import { Button } from '../../parts/Button.tsx'
import { CheckField } from '../../parts/Field.tsx'
import { Section } from '../../parts/Page.tsx'
import { Swatch } from '../../parts/Swatch.tsx'
import { notifyDone, run } from '../../store.ts'
import { useAnswer } from '../../use-answer.ts'
import { useConfig } from '../../use-config.ts'

/** Rules for common words, for a calendar that nobody has made rules for: taken over with one press. */
export function StarterRules() {
  const { value: effects } = useAnswer('getStarterRules', undefined)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  if (!effects || effects.length === 0) return null
  const chosen = effects.filter(({ rule }) => !left.has(rule.name))
  const meetings = chosen.reduce((sum, effect) => sum + effect.meetings, 0)
  const seconds = chosen.reduce((sum, effect) => sum + effect.seconds, 0)
  const toggle = (name: string, isChosen: boolean) => {
    const next = new Set(left)
    if (isChosen) next.delete(name)
    else next.add(name)
    setLeft(next)
  }
  const add = async () => {
    const names = chosen.map(({ rule }) => rule.name)
    const added = await run(api().addStarterRules({ names }))
    if (added === undefined) return
    const sorted = `${plural(meetings, 'meeting')}, ${duration(seconds)}`
    notifyDone(`${plural(names.length, 'rule')} added; they classify ${sorted}.`)
  }
  return (
    <Section title="Start with rules for common words">
      <p className="note">
        Each rule gives meetings with one of its words a category, now and in the future. You can
        change, move or delete them below.
      </p>
      <ul className="starter-rules">
        {effects.map((effect) => (
          <StarterLine
            key={effect.rule.name}
            effect={effect}
            isChosen={!left.has(effect.rule.name)}
            onChange={(isChosen) => toggle(effect.rule.name, isChosen)}
          />
        ))}
      </ul>
      <Button look="main" isDisabled={chosen.length === 0} onPress={add}>
        Add {plural(chosen.length, 'rule')}: {plural(meetings, 'meeting')}, {duration(seconds)}
      </Button>
    </Section>
  )
}

interface StarterLineProps {
  readonly effect: StarterEffect
  readonly isChosen: boolean
  readonly onChange: (isChosen: boolean) => void
}

function StarterLine({ effect, isChosen, onChange }: StarterLineProps) {
  const config = useConfig()
  const { rule, meetings, seconds, examples } = effect
  const name = categoryName(config, rule.categoryId)
  return (
    <li className="starter-rule">
      <CheckField
        label={`${name}: ${rule.titleWords.slice(0, 3).join(', ')}`}
        isLabelUnseen
        value={isChosen}
        onChange={onChange}
      />
      <span className="with-swatch">
        <Swatch tone={categoryTone(config, rule.categoryId)} />
        {name}
      </span>
      <span className="starter-words">
        {rule.titleWords.join(', ')}
        <span className="soft small">
          {' '}
          such as {examples.map((title) => `“${title}”`).join(', ')}
        </span>
      </span>
      <span className="figure soft">
        {plural(meetings, 'meeting')}, {duration(seconds)}
      </span>
    </li>
  )
}
