// What a rule would do, asked from main while the rule is edited.
import { useEffect, useState } from 'react'
import type { RulePreview } from '../../../shared/meetings/waiting-list.ts'
import type { RuleDraft } from '../../../shared/model/drafts.ts'
import { api } from '../../api.ts'
import { notifyProblem } from '../../window/notices.ts'
import { useWindow } from '../../window/state.ts'

/** Long enough to finish a word, short enough to feel like an answer. */
const pauseMs = 300

/** The last answer stays until the next arrives; `null` before the first and without a rule. */
export function useRulePreview(rule: RuleDraft | null): RulePreview | null {
  const [preview, setPreview] = useState<RulePreview | null>(null)
  const revisions = useWindow((state) => state.app?.revisions)
  const question = JSON.stringify(rule)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text stands for the rule, which is new at each draw
  useEffect(() => {
    if (!rule) return setPreview(null)
    let isCurrent = true
    const timer = setTimeout(async () => {
      try {
        const result = await api().previewRule(rule)
        if (isCurrent) setPreview(result.ok ? result.value : null)
      } catch (error) {
        notifyProblem(error)
      }
    }, pauseMs)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [question, revisions])
  return preview
}
