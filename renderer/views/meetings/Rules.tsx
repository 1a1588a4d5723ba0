import { useState } from 'react'
import type { RuleDraft } from '../../../shared/model/drafts.ts'
import type { Rule } from '../../../shared/model/rule.ts'
import { api } from '../../api.ts'
import { categoryName, categoryTone, goalName } from '../../categories.ts'
import { Button, FigureButton, IconButton } from '../../parts/Button.tsx'
import { KeptFocus } from '../../parts/KeptFocus.tsx'
import { MoveButtons } from '../../parts/MoveButtons.tsx'
import { Empty, Section } from '../../parts/Page.tsx'
import { Swatch } from '../../parts/Swatch.tsx'
import { useConfig } from '../../use-config.ts'
import { run } from '../../window/notices.ts'
import { t } from '../../words.ts'
import { RuleSheet } from './RuleSheet.tsx'
import { ruleWords } from './rule-words.ts'

/** The rules in the order they apply; the first that matches decides. */
export function Rules() {
  const config = useConfig()
  const [draft, setDraft] = useState<RuleDraft | null>(null)
  const { rules } = config
  const add = () => setDraft({ id: null, when: {}, categoryId: '', goalId: null })
  return (
    <Section
      title={t('calendar.rules')}
      aside={
        <>
          {rules.length > 1 && <span>{t('calendar.rules-order')}</span>}
          <Button icon="plus" onPress={add}>
            {t('calendar.rule-add')}
          </Button>
        </>
      }
    >
      {rules.length === 0 ? (
        <Empty>{t('calendar.rules-none')}</Empty>
      ) : (
        <KeptFocus>
          <ol>
            {rules.map((rule, index) => (
              <RuleLine
                key={rule.id}
                rule={rule}
                index={index}
                count={rules.length}
                onEdit={setDraft}
              />
            ))}
          </ol>
        </KeptFocus>
      )}
      {draft && <RuleSheet draft={draft} onClose={() => setDraft(null)} />}
    </Section>
  )
}

interface RuleLineProps {
  readonly rule: Rule
  readonly index: number
  readonly count: number
  readonly onEdit: (rule: Rule) => void
}

function RuleLine({ rule, index, count, onEdit }: RuleLineProps) {
  const config = useConfig()
  const says = ruleWords(rule.when)
  return (
    <li className="rule">
      <span className="rule-number soft">{index + 1}</span>
      <span className="rule-words">
        <FigureButton onPress={() => onEdit(rule)}>{says}</FigureButton>
      </span>
      <span className="rule-category">
        <Swatch tone={categoryTone(config, rule.categoryId)} />
        <span className="clip">
          {categoryName(config, rule.categoryId)}
          {rule.goalId && <span className="soft"> · {goalName(config, rule.goalId)}</span>}
        </span>
      </span>
      <span className="rule-actions">
        <MoveButtons
          name={says}
          onMove={(to) => run(api().moveRule({ id: rule.id, index: to }))}
          {...{ index, count }}
        />
        <IconButton
          icon="remove"
          label={t('calendar.rule-delete', { rule: says })}
          onPress={() => run(api().deleteRule({ id: rule.id }))}
        />
      </span>
    </li>
  )
}
