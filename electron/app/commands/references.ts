// Checks that commands share: ids must name something that exists.
import type { Config } from '../../../shared/model/document.ts'
import { fail, type Result } from '../../../shared/result.ts'

/** `null` where both exist. */
export function referenceProblem(
  { categories, goals }: Config,
  { categoryId, goalId }: { readonly categoryId: string; readonly goalId: string | null },
): Result<never> | null {
  if (!categories.some(({ id }) => id === categoryId)) {
    return fail('no-category')
  }
  if (goalId !== null && !goals.some(({ id }) => id === goalId)) {
    return fail('no-goal')
  }
  return null
}
