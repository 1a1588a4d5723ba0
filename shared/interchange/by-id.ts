// Objects whose keys are ids that people and imports choose.
import { z } from 'zod'
import { because, firstFault } from './fault.ts'

/** Values by an id that may be any text. Zod's own record drops `__proto__`, which is a possible id. */
export function byId<T>(schema: z.ZodType<T>) {
  return z.unknown().transform((value, context): Record<string, T> => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      const message = because(value === undefined ? 'missing' : 'not-an-object')
      context.addIssue({ code: 'custom', message })
      return z.NEVER
    }
    const read: [string, T][] = []
    for (const [key, each] of Object.entries(value)) {
      const parsed = schema.safeParse(each, { reportInput: true })
      if (parsed.success) read.push([key, parsed.data])
      else {
        const { code, values, path } = firstFault(parsed.error)
        const params = values && { ...values }
        context.addIssue({ code: 'custom', message: because(code), path: [key, ...path], params })
      }
    }
    return Object.fromEntries(read)
  })
}
