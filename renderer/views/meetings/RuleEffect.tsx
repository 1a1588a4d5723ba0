import { hasConditions } from '../../../shared/meetings/classify.ts'
import type { RulePreview } from '../../../shared/meetings/waiting-list.ts'
import type { Config } from '../../../shared/model/document.ts'
import type { RuleDraft } from '../../../shared/model/drafts.ts'
import { categoryName } from '../../categories.ts'
import { duration, list } from '../../format.ts'
import { useConfig } from '../../use-config.ts'
import { t } from '../../words.ts'
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
        <p className="soft">{t('calendar.rule-no-condition')}</p>
      )}
    </div>
  )
}

/** The same in one quiet line, for a choice that will become a rule. */
export function RuleEffectLine({ rule }: { readonly rule: RuleDraft }) {
  const preview = useRulePreview(rule)
  const config = useConfig()
  return <p className="soft small rule-effect-line">{preview && effectSentence(preview, config)}</p>
}

/** `The rule moves 6 h 30 min of the last 12 weeks: 4 h from Delivery and 2 h 30 min not yet classified.` */
function effectSentence({ movedMinutes, from }: RulePreview, config: Config): string {
  if (movedMinutes === 0) return t('calendar.rule-nothing')
  const time = duration(movedMinutes * 60)
  const [only] = from
  if (only && from.length === 1) {
    return only.categoryId === null
      ? t('calendar.rule-moves-waiting', { time })
      : t('calendar.rule-moves-all', { time, category: categoryName(config, only.categoryId) })
  }
  const parts = from
    .toSorted((a, b) => b.minutes - a.minutes)
    .map((part) => partWords(part, config))
  return t('calendar.rule-moves', { time, parts: list(parts) })
}

function partWords({ categoryId, minutes }: RulePreview['from'][number], config: Config): string {
  const time = duration(minutes * 60)
  return categoryId === null
    ? t('calendar.rule-from-waiting', { time })
    : t('calendar.rule-from', { time, category: categoryName(config, categoryId) })
}
