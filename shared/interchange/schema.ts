// The interchange format, version 1, as written in a file. Unknown keys are kept (`looseObject`), missing optional ones
// get their defaults, and every time is parsed into an instant.
import { z } from 'zod'
import { stances } from '../model/category.ts'
import { defaultReflectionCall, defaultTaskKinds } from '../model/defaults.ts'
import { entrySources } from '../model/entry.ts'
import { isMetric, shareNames } from '../model/guardrail.ts'
import { packSections } from '../model/pack.ts'
import { defaultPrompts } from '../model/prompt.ts'
import { pledges, stopChoices, tieKinds } from '../model/reflection.ts'
import { requestDecisions } from '../model/request.ts'
import {
  countableReasons,
  shortcutNames,
  startSteps,
  themeChoices,
  weekdays,
} from '../model/settings.ts'
import { sourceColors } from '../model/source.ts'
import { isWorkSpan } from '../model/work-hours.ts'
import { parseInstant } from '../time/instant.ts'
import { isPeriod, periodKind } from '../time/period.ts'
import { isWeek } from '../time/week.ts'
import { isZone } from '../time/zone.ts'
import { clockChoices, languageChoices } from '../words/locale.ts'
import { byId } from './by-id.ts'
import { because } from './fault.ts'

/** Far more minutes than any week has; keeps sums of seconds exact. */
export const maxMinutes = 1_000_000

const id = z.string().min(1, because('empty'))
const minutes = z.number().min(0, because('negative')).max(maxMinutes, because('too-large'))
/** Savings can be negative: AI can cost time. */
const signedMinutes = z
  .number()
  .min(-maxMinutes, because('too-small'))
  .max(maxMinutes, because('too-large'))
const fraction = z.number().min(0, because('less-than')).max(1, because('more-than'))

const instant = z.string().transform((text, context) => {
  const at = parseInstant(text)
  if (at !== null) return at
  context.addIssue({ code: 'custom', message: because('not-an-instant') })
  return z.NEVER
})

const aiUse = z.looseObject({
  tool: z.string().default(''),
  savedMinutes: signedMinutes,
  reworkMinutes: signedMinutes.default(0),
  basis: z.enum(['estimated', 'measured']).default('estimated'),
  newWork: z.boolean().default(false),
})

export const eventFacts = z.looseObject({
  title: z.string(),
  calendarName: z.string().default(''),
  organizer: z.string().default(''),
  organizerAddress: z.string().default(''),
  attendeeCount: z.number().default(0),
  recurring: z.boolean().default(false),
  location: z.string().default(''),
  conference: z.string().nullable().default(null),
  categories: z.array(z.string()).default([]),
  wall: z.string().optional(),
  rule: z.string().optional(),
  related: z.array(z.string()).optional(),
  answer: z.string().optional(),
  free: z.literal(true).optional(),
  lasts: z.looseObject({ from: z.string(), to: z.string() }).optional(),
})

const eventReference = z.looseObject({
  sourceId: z.string(),
  uid: z.string(),
  recurrenceId: instant.nullable().default(null),
  original: z.string().optional(),
  kept: z.array(z.enum(['time', 'category', 'goal', 'note'])).optional(),
  calendarTime: z.looseObject({ start: instant, end: instant }).optional(),
  differs: z.enum(['moved', 'gone', 'unknown']).optional(),
  facts: eventFacts.optional(),
})

export const weekSchema = z.string().refine(isWeek, because('not-a-week'))

export const entrySchema = z
  .looseObject({
    id,
    start: instant,
    end: instant,
    categoryId: id,
    goalId: z.string().nullable().default(null),
    source: z.enum(entrySources),
    note: z.string().default(''),
    tags: z.array(z.string()).default([]),
    request: z
      .looseObject({ from: z.string(), id: z.string().optional() })
      .nullable()
      .default(null),
    ai: aiUse.nullable().default(null),
    event: eventReference.optional(),
    taskKind: z.string().optional(),
    blockId: z.string().optional(),
    commitment: weekSchema.optional(),
  })
  .refine((entry) => entry.end >= entry.start, { path: ['end'], message: because('before-start') })

/** A calendar meeting that is not an entry yet, or is put aside. */
export const meetingSchema = z.looseObject({
  sourceId: z.string(),
  uid: z.string(),
  recurrenceId: instant.nullable().default(null),
  original: z.string().optional(),
  start: instant,
  end: instant,
  facts: eventFacts,
  aside: z.enum(['copy', 'declined']).optional(),
})

export const requestSchema = z.looseObject({
  id,
  at: instant,
  from: z.string(),
  what: z.string().default(''),
  minutes: minutes.nullable().default(null),
  decision: z.enum(requestDecisions).nullable().default(null),
})

export const categorySchema = z.looseObject({
  id,
  name: z.string(),
  stance: z.enum(stances),
  visibility: z.boolean().default(false),
  archived: z.boolean().default(false),
})

export const goalSchema = z.looseObject({
  id,
  name: z.string(),
  rank: z.number(),
  targetShare: fraction.nullable().default(null),
  period: z.string().optional(),
  outcome: z.string().optional(),
  archived: z.boolean().default(false),
})

const workSpan = z.string().refine(isWorkSpan, because('not-a-work-span'))

const metric = z.string().transform((text, context) => {
  if (isMetric(text)) return text
  const options = [...shareNames, 'category:<id>'].join(', ')
  context.addIssue({ code: 'custom', message: because('not-one-of'), params: { options } })
  return z.NEVER
})

export const guardrailSchema = z.looseObject({
  id,
  metric,
  atLeast: fraction.optional(),
  atMost: fraction.optional(),
})

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, because('not-a-time-of-day'))

const taskKindSchema = z.looseObject({
  id,
  name: z.string(),
  archived: z.boolean().default(false),
})

export const baselineSchema = z.looseObject({
  weeklyMinutes: byId(minutes),
  learntFrom: z
    .discriminatedUnion('kind', [
      z.looseObject({ kind: z.literal('weeks'), weeks: z.array(weekSchema) }),
      z.looseObject({ kind: z.literal('calendar'), before: weekSchema }),
    ])
    .optional(),
})

const stretchMinutes = z
  .number()
  .min(1, because('less-than'))
  .max(480, because('more-than-8-hours'))

export const settingsSchema = z.looseObject({
  locale: z
    .looseObject({
      // A later version may know more of them: that is no reason to take the settings for damaged.
      language: z.enum(languageChoices).default('system').catch('system'),
      clock: z.enum(clockChoices).default('system').catch('system'),
    })
    .prefault({}),
  zone: z.string().refine(isZone, because('not-a-zone')),
  weekStartsOn: z.union([z.literal(1), z.literal(6), z.literal(7)]).default(1),
  focusMinutes: z
    .number()
    .min(1, because('less-than'))
    .max(1440, because('more-than-a-day'))
    .default(60),
  workHours: z.partialRecord(z.enum(weekdays), z.array(workSpan)).default({}),
  ai: z
    .looseObject({
      estimateFactorPercent: z
        .number()
        .min(0, because('negative'))
        .max(1000, because('too-large'))
        .default(100),
      tools: z.array(z.string()).default([]),
      taskKinds: z.array(taskKindSchema).default(defaultTaskKinds.map((kind) => ({ ...kind }))),
    })
    .prefault({}),
  baseline: baselineSchema.nullable().default(null),
  pastBaselines: z
    .array(z.looseObject({ before: weekSchema, baseline: baselineSchema.nullable() }))
    .default([]),
  notices: z
    .looseObject({
      guardrailsAt: timeOfDay.nullable().default('15:00'),
      reflection: z
        .looseObject({ weekday: z.enum(weekdays), time: timeOfDay })
        .nullable()
        .default({ ...defaultReflectionCall }),
    })
    .prefault({}),
  start: z.looseObject({ skipped: z.array(z.enum(startSteps)).default([]) }).prefault({}),
  guardrails: z.array(guardrailSchema).default([]),
  ownAddresses: z.array(z.string()).default([]),
  otherAddresses: z.array(z.string()).default([]),
  system: z
    .looseObject({
      shortcuts: z.partialRecord(z.enum(shortcutNames), z.string()).default({}),
      startAtLogin: z.boolean().default(false),
      startHidden: z.boolean().default(true),
      // Of a later version, another look counts as the system's.
      theme: z.enum(themeChoices).default('system').catch('system'),
    })
    .prefault({}),
  spelling: z
    .looseObject({ isOn: z.boolean().default(true), words: z.array(z.string()).default([]) })
    .prefault({}),
  focus: z
    .looseObject({
      idleMinutes: z
        .number()
        .min(0, because('negative'))
        .max(1440, because('more-than-a-day'))
        .default(5),
      forgottenMinutes: z
        .number()
        .min(5, because('less-than'))
        .max(1440, because('more-than-a-day'))
        .default(120),
      cycles: z
        .looseObject({
          isOn: z.boolean().default(false),
          workMinutes: stretchMinutes.default(50),
          breakMinutes: stretchMinutes.default(10),
          longBreakMinutes: stretchMinutes.default(20),
          longBreakAfter: z
            .number()
            .int(because('not-whole'))
            .min(1, because('less-than'))
            .max(20)
            .default(3),
        })
        .prefault({}),
    })
    .prefault({}),
  calendar: z
    .looseObject({
      counted: z.array(z.enum(countableReasons)).default([]),
      excludedWords: z.array(z.string()).default([]),
      slots: z
        .looseObject({
          minMinutes: z
            .number()
            .min(5, because('less-than'))
            .max(1440, because('more-than-a-day'))
            .default(60),
          bufferMinutes: z
            .number()
            .min(0, because('negative'))
            .max(240, because('too-large'))
            .default(10),
          preferred: z.enum(['morning', 'afternoon', 'any']).default('morning'),
          keepLongest: z.boolean().default(true),
        })
        .prefault({}),
    })
    .prefault({}),
})

const attendeeCount = z.number().int(because('not-whole')).min(0, because('negative'))

export const conditionsSchema = z.looseObject({
  titleWords: z.array(z.string()).optional(),
  organizer: z.string().optional(),
  minAttendees: attendeeCount.optional(),
  maxAttendees: attendeeCount.optional(),
  calendar: z.string().optional(),
})

export const ruleSchema = z.looseObject({
  id,
  when: conditionsSchema,
  categoryId: id,
  goalId: z.string().nullable().default(null),
})

export const sourceSchema = z.looseObject({
  id,
  name: z.string(),
  kind: z.enum(['file', 'subscription']),
  importedAt: instant,
  isOn: z.boolean().default(true),
  color: z.enum(sourceColors).default('ink'),
  everyMinutes: z
    .number()
    .min(5, because('less-than'))
    .max(10_080, because('more-than-a-week'))
    .optional(),
  dismissed: z.array(z.string()).default([]),
  groups: z
    .array(
      z.looseObject({
        uid: z.string(),
        series: z.string(),
        categoryId: z.string().nullable(),
        goalId: z.string().nullable(),
      }),
    )
    .optional(),
  refused: z.string().optional(),
  owner: z
    .looseObject({ address: z.string(), declined: z.array(z.string()).default([]) })
    .optional(),
})

export const plannedBlockSchema = z
  .looseObject({
    id,
    uid: id,
    start: instant,
    end: instant,
    title: z.string(),
    categoryId: id,
    goalId: z.string().nullable().default(null),
    commitment: weekSchema.optional(),
    crumbs: weekSchema.optional(),
    movedFrom: instant.optional(),
  })
  .refine((block) => block.end >= block.start, { path: ['end'], message: because('before-start') })

/** `2026-Q4` */
export const quarterSchema = z
  .string()
  .refine((text) => isPeriod(text) && periodKind(text) === 'quarter', because('not-a-quarter'))

export const packDraftSchema = z
  .looseObject({
    id,
    from: weekSchema,
    to: weekSchema,
    title: z.string().default(''),
    leftOutSections: z.array(z.enum(packSections)).default([]),
    leftOutClaims: z.array(z.string()).default([]),
    texts: byId(z.string()).default({}),
    redacted: z
      .looseObject({
        people: z.boolean().default(false),
        goals: z.boolean().default(false),
        titles: z.boolean().default(true),
      })
      .prefault({}),
    figures: byId(z.number()).default({}),
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: because('before-from') })

const oneToFive = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])

/** A row that an answer of a reflection is about. */
export const tieSchema = z.looseObject({ kind: z.enum(tieKinds), id })

/** A reflection as the person writes it; `{}` says nothing. */
export const reflectionAnswersSchema = z.looseObject({
  kept: z.enum(['kept', 'partly', 'not-kept']).nullable().default(null),
  impactClarity: oneToFive.nullable().default(null),
  outcomes: z.string().default(''),
  aiHours: z.string().default(''),
  obstacles: z.string().default(''),
  commitment: z.string().default(''),
  moved: z.string().optional(),
  declined: z.string().optional(),
  told: z.string().optional(),
  held: z.string().optional(),
  pulled: z.string().optional(),
  energy: oneToFive.nullable().optional(),
  pledge: z.enum(pledges).nullable().optional(),
  stops: byId(z.enum(stopChoices)).optional(),
  answers: byId(z.string()).optional(),
  asked: byId(z.string()).optional(),
  ties: byId(z.array(tieSchema)).optional(),
})

/** A question of the reflection. */
export const promptSchema = z.looseObject({
  id,
  question: z.string().nullable().default(null),
  dropped: z.boolean().default(false),
})

const weekNoteSchema = z.looseObject({
  workedMinutes: minutes.optional(),
  isLeave: z.literal(true).optional(),
  reflection: reflectionAnswersSchema
    .extend({
      writtenAt: instant.prefault('1970-01-01T00:00:00Z'),
      isOpen: z.literal(true).optional(),
    })
    .optional(),
})

/** The small part of the data, kept in one file; see `shared/model/document.ts`. */
const configShape = {
  settings: settingsSchema,
  categories: z.array(categorySchema),
  goals: z.array(goalSchema).default([]),
}
const configTail = {
  weeks: z.record(weekSchema, weekNoteSchema).default({}),
  rules: z.array(ruleSchema).default([]),
  sources: z.array(sourceSchema).default([]),
  planned: z.array(plannedBlockSchema).default([]),
  started: z.array(plannedBlockSchema).default([]),
  strategies: z.record(quarterSchema, z.string()).default({}),
  pastStrategies: z
    .record(quarterSchema, z.array(z.looseObject({ text: z.string(), until: instant })))
    .default({}),
  packs: z.array(packDraftSchema).default([]),
  prompts: z.array(promptSchema).default(defaultPrompts.map((prompt) => ({ ...prompt }))),
}

export const configSchema = z.looseObject({ ...configShape, ...configTail })

/** Keys in the order of the format, so that the first fault found is the first in the document. */
const requestReference = z.looseObject({ from: z.string(), id: z.string().optional() })

/** Time away that is not explained yet. */
const unclearSchema = z
  .looseObject({
    id,
    blockId: id,
    from: instant,
    to: instant,
    details: z.looseObject({
      categoryId: id,
      goalId: z.string().nullable().default(null),
      note: z.string().default(''),
      plannedMinutes: minutes.nullable().default(null),
      request: requestReference.nullable().optional(),
      commitment: weekSchema.optional(),
    }),
  })
  .refine(({ from, to }) => to >= from, { path: ['to'], message: because('before-from') })

export const documentSchema = z.looseObject({
  format: z.literal('offwheel', because('not-offwheel')),
  version: z.literal(1, because('not-version-1')),
  exportedAt: instant.optional(),
  ...configShape,
  entries: z.array(entrySchema),
  ...configTail,
  requests: z.array(requestSchema).default([]),
  meetings: z.array(meetingSchema).optional(),
  unclear: z.array(unclearSchema).optional(),
})
