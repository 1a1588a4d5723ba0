import { useState } from 'react'
import type { StarterEffect } from '../../../shared/meetings/starter-rules.ts'
import { api } from '../../api.ts'
import { categoryName, categoryTone } from '../../categories.ts'
import { duration } from '../../format.ts'
import { Button } from '../../parts/Button.tsx'
import { CheckField } from '../../parts/Field.tsx'
import { Section } from '../../parts/Page.tsx'
import { Swatch } from '../../parts/Swatch.tsx'
import { useAnswer } from '../../use-answer.ts'
import { useConfig } from '../../use-config.ts'
import { notifyDone, run } from '../../window/notices.ts'
import { t } from '../../words.ts'

/** Rules for common words, for a person without rules of their own: accepted with one press. */
export function StarterRules({ onAdded }: { readonly onAdded: () => void }) {
  const { value: effects } = useAnswer('getStarterRules', undefined)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  if (!effects || effects.length === 0) return null
  const chosen = effects.filter(({ rule }) => !left.has(rule.name))
  const meetings = chosen.reduce((sum, each) => sum + each.meetings, 0)
  const seconds = chosen.reduce((sum, each) => sum + each.seconds, 0)
  const effect = { rules: chosen.length, meetings, time: duration(seconds) }
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
    notifyDone(t('calendar.starter-added', effect))
    onAdded()
  }
  return (
    <Section title={t('calendar.starter')}>
      <p className="note">{t('calendar.starter-note')}</p>
      <ul className="starter-rules">
        {effects.map((each) => (
          <StarterLine
            key={each.rule.name}
            effect={each}
            isChosen={!left.has(each.rule.name)}
            onChange={(isChosen) => toggle(each.rule.name, isChosen)}
          />
        ))}
      </ul>
      <Button look="main" isDisabled={chosen.length === 0} onPress={add}>
        {t('calendar.starter-add', effect)}
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
        label={t('calendar.starter-label', {
          category: name,
          words: rule.titleWords.slice(0, 3).join(', '),
        })}
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
          {t('calendar.starter-examples', {
            titles: examples.map((text) => t('calendar.quoted', { text })).join(', '),
          })}
        </span>
      </span>
      <span className="figure soft">
        {t('calendar.starter-effect', { meetings, time: duration(seconds) })}
      </span>
    </li>
  )
}
