// The shapes that commands share. Form content is checked when a command brings it, and when it is read from disk.
import { z } from 'zod'
import {
  conditionsSchema,
  quarterSchema,
  reflectionAnswersSchema,
  weekSchema,
} from '../interchange/schema.ts'
import type { FormName } from '../messages/unsaved.ts'
import { requestDecisions } from '../model/request.ts'
import { firstInstant, instant, lastInstant } from '../time/instant.ts'
import { isDay } from '../time/zone.ts'

const maxMinutes = 1_000_000
const maxText = 20_000

export const id = z.string().min(1).max(200)
export const text = z.string().max(maxText)
export const at = z.number().int().min(firstInstant).max(lastInstant).transform(instant)
export const goalId = id.nullable()
/** How many weeks a trend goes back. */
export const weekCount = z.number().int().min(1).max(5_000)
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

/** People may type a lot before they choose a category. */
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
  z.object({ kind: z.literal('pack'), pack: id, part: id, text }),
  z.object({
    kind: z.literal('one-to-one'),
    from: weekSchema,
    to: weekSchema,
    text,
    begunFrom: text.optional(),
  }),
  z.object({ kind: z.literal('strategy'), quarter: quarterSchema, text }),
])

/** What stands in the name of a form after its kind; `null` for a kind that has one form. */
const restOfName = new Map<string, z.ZodType | null>([
  ['block', null],
  ['entry', null],
  ['request', null],
  ['line', null],
  ['reflection', weekSchema],
  // Ids of a pack and of its part, in any characters.
  ['pack', z.string().regex(/^.{3,401}$/s)],
  [
    'one-to-one',
    z
      .string()
      .transform((rest) => rest.split(' '))
      .pipe(z.tuple([weekSchema, weekSchema])),
  ],
  ['strategy', quarterSchema],
])

/** The name of a form, as `formOf` makes it. */
export const formName = z.custom<FormName>((name) => {
  if (typeof name !== 'string') return false
  const [, kind = '', rest] = /^(\S+)(?: (.*))?$/s.exec(name) ?? []
  const schema = restOfName.get(kind)
  if (schema === undefined) return false
  return schema === null ? rest === undefined : schema.safeParse(rest).success
})

export const nothing = z.undefined()
export const week = weekSchema
export const day = z.string().refine(isDay)

/** Each id once, however often it is given. */
export const ids = z
  .array(id)
  .min(1)
  .max(10_000)
  .transform((each) => [...new Set(each)])

const keys = z.array(z.string().max(maxText)).max(100_000)
// A group of single meetings is identified by their title and organiser together.
const groupIds = z.array(z.string().max(3 * maxText)).max(100_000)
export const waitingPick = z.union([z.object({ keys }), z.object({ groupIds })])
export const eventChoice = waitingPick.and(
  z.object({ categoryId: id, goalId, rule: conditionsSchema.nullable() }),
)

export const ruleDraft = z.object({
  id: id.nullable(),
  when: conditionsSchema,
  categoryId: id,
  goalId,
})
export const everyMinutes = z.number().min(5).max(10_080)
export const maxFileBytes = 256 * 1024 * 1024
