import { hasConditions } from '../../../shared/meetings/classify.ts'
import type { RuleDraft } from '../../../shared/messages/drafts.ts'
import type { RulePreview } from '../../../shared/messages/meetings.ts'
import type { Config } from '../../../shared/model/document.ts'
import { categoryName } from '../../categories.ts'
import { duration, list } from '../../format.ts'
import { useConfig } from '../../use-config.ts'
import { useRulePreview } from './use-rule-preview.ts'

/** What a rule would do before it is kept, with some of the meetings it would move. */
export function RuleEffect({ rule }: { readonly rule: RuleDraft }) {
  const config = useConfig()
  const canMatch = hasConditions(rule.when)
  const preview = useRulePreview(canMatch ? rule : null)
  return (
    <div className="rule-effect" role="status">
      {canMatch ? (
        <>
          <p>{preview ? effectSentence(preview, config) : '\u00a0'}</p>
          <p className="soft small">{preview?.examples.join(' · ')}</p>
        </>
      ) : (
        <p className="soft">Fill in a condition to see what the rule would do.</p>
      )}
    </div>
  )
}

/** The same in one quiet line, for a choice that is to become a rule. */
export function RuleEffectLine({ rule }: { readonly rule: RuleDraft }) {
  const preview = useRulePreview(rule)
  const config = useConfig()
  return (
    <p className="soft small rule-effect-line">
      {preview && `The rule: ${lowerFirst(effectSentence(preview, config))}`}
    </p>
  )
}

/** `Moves 6 h 30 min of the last 12 weeks: 4 h from Delivery, 2 h 30 min that wait.` */
function effectSentence({ movedMinutes, from }: RulePreview, config: Config): string {
  if (movedMinutes === 0) return 'Changes nothing in the last 12 weeks.'
  const whence = (categoryId: string | null) =>
    categoryId === null ? 'that wait' : `from ${categoryName(config, categoryId)}`
  const moves = `Moves ${duration(movedMinutes * 60)} of the last 12 weeks`
  const [only] = from
  if (only && from.length === 1) {
    return only.categoryId === null
      ? `${moves}, all of which wait.`
      : `${moves}, all ${whence(only.categoryId)}.`
  }
  const parts = from
    .toSorted((a, b) => b.minutes - a.minutes)
    .map(({ categoryId, minutes }) => `${duration(minutes * 60)} ${whence(categoryId)}`)
  return `${moves}: ${list(parts)}.`
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
