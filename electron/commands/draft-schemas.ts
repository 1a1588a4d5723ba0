// The shapes of what forms hold: checked when a command brings them, and when they are read back from the disk.
import { z } from 'zod'
import { reflectionAnswersSchema, weekSchema } from '../../shared/interchange/schema.ts'
import type { FormName } from '../../shared/messages/unsaved.ts'
import { requestDecisions } from '../../shared/model/request.ts'
import { firstInstant, instant, lastInstant } from '../../shared/time/instant.ts'

const maxMinutes = 1_000_000
const maxText = 20_000

export const id = z.string().min(1).max(200)
export const text = z.string().max(maxText)
export const at = z.number().int().min(firstInstant).max(lastInstant).transform(instant)
export const goalId = id.nullable()
export const workedMinutes = z.number().min(0).max(10_080).nullable()

export const blockInput = z.object({
  categoryId: id,
  goalId,
  note: text,
  plannedMinutes: z
    .number()
    .positive()
    .max(24 * 60)
    .nullable(),
  inCycles: z.boolean().optional(),
})

export const aiUse = z.object({
  tool: text,
  savedMinutes: z.number().min(-maxMinutes).max(maxMinutes),
  reworkMinutes: z.number().min(0).max(maxMinutes),
  basis: z.enum(['estimated', 'measured']),
  newWork: z.boolean(),
})

export const entryDraft = z.object({
  id: id.nullable(),
  start: at,
  end: at,
  categoryId: id,
  goalId,
  note: text,
  requestFrom: text,
  taskKind: id.optional(),
  ai: aiUse.nullable(),
})

export const requestDraft = z.object({
  from: text,
  what: text,
  minutes: z.number().min(1).max(10_080).nullable(),
  decision: z.enum(requestDecisions).nullable(),
})

/** Much may be typed before a category is chosen. */
const perhapsCategory = { categoryId: z.union([id, z.literal('')]) }

export const unsaved = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('reflection'),
    week: weekSchema,
    text: reflectionAnswersSchema.extend({ workedMinutes }),
  }),
  z.object({ kind: z.literal('block'), block: blockInput.extend(perhapsCategory) }),
  z.object({ kind: z.literal('entry'), entry: entryDraft.extend(perhapsCategory) }),
  z.object({ kind: z.literal('request'), request: requestDraft }),
  z.object({ kind: z.literal('line'), text }),
])

const oneOfAKind: ReadonlySet<unknown> = new Set(['block', 'entry', 'request', 'line'])
const reflectionForm = /^reflection (.*)$/

/** The name of a form, as `formOf` makes it. */
export const formName = z.custom<FormName>((name) => {
  if (oneOfAKind.has(name)) return true
  const week = typeof name === 'string' ? reflectionForm.exec(name)?.[1] : undefined
  return weekSchema.safeParse(week).success
})
