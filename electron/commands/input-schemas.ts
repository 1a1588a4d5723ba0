// What each command accepts. The window is not trusted: what does not fit is refused before a rule sees it.
import { z } from 'zod'
import {
  baselineSchema,
  categorySchema,
  conditionsSchema,
  goalSchema,
  reflectionAnswersSchema,
  settingsSchema,
  weekSchema,
} from '../../shared/interchange/schema.ts'
import { type CommandInput, type CommandName, views } from '../../shared/ipc.ts'
import { leastPassphrase } from '../../shared/messages/backups.ts'
import { requestDecisions } from '../../shared/model/request.ts'
import { sourceColors } from '../../shared/model/settings.ts'
import { isPeriod } from '../../shared/time/period.ts'
import { isDay } from '../../shared/time/zone.ts'
import {
  aiUse,
  at,
  blockInput,
  entryDraft,
  formName,
  goalId,
  id,
  requestDraft,
  text,
  unsaved,
  workedMinutes,
} from './draft-schemas.ts'

const maxText = 20_000
const maxFileOctets = 256 * 1024 * 1024

const nothing = z.undefined()
const week = weekSchema
const day = z.string().refine(isDay)
/** Each once, however often it is named. */
const ids = z
  .array(id)
  .min(1)
  .max(10_000)
  .transform((each) => [...new Set(each)])
const keys = z.array(z.string().max(maxText)).max(100_000)
// A group of single meetings is named by their title and organiser together.
const groupIds = z.array(z.string().max(3 * maxText)).max(100_000)
const waitingPick = z.union([z.object({ keys }), z.object({ groupIds })])
const eventChoice = waitingPick.and(
  z.object({ categoryId: id, goalId, rule: conditionsSchema.nullable() }),
)

const ruleDraft = z.object({ id: id.nullable(), when: conditionsSchema, categoryId: id, goalId })
const everyMinutes = z.number().min(5).max(10_080)

/** New ones have none yet. */
function haveOwnIds(rows: readonly { readonly id: string }[]): boolean {
  const given = rows.map(({ id }) => id).filter((id) => id !== '')
  return new Set(given).size === given.length
}

export const inputSchemas: { readonly [K in CommandName]: z.ZodType<CommandInput<K>> } = {
  getState: nothing,
  getWeek: z.object({ week }),
  getPeriod: z.object({ period: z.string().refine(isPeriod) }),
  getTrends: z.object({ weeks: z.number().int().min(1).max(5_000).nullable() }),
  getDay: z.object({ day }),
  getWaiting: z.object({ most: z.number().int().min(0).max(100_000) }),
  getReflection: z.object({ week }),
  getUnsaved: nothing,
  keepUnsaved: z.object({ form: formName, content: unsaved.nullable() }),
  getRecentBlocks: nothing,
  startBlock: blockInput,
  changeBlock: blockInput,
  pauseBlock: nothing,
  resumeBlock: nothing,
  stopBlock: nothing,
  discardBlock: nothing,
  extendBlock: z.object({ minutes: z.number().int().min(1).max(240) }),
  finishBlockAt: z.object({ end: at.nullable() }),
  takeBreak: nothing,
  snoozeBreak: nothing,
  skipBreak: nothing,
  noticeClock: nothing,
  answerStillWorking: z.object({ isStillWorking: z.boolean() }),
  answerForgotten: z.object({ endAt: at.nullable() }),
  answerAway: z.object({
    id,
    answer: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('keep') }),
      z.object({ kind: z.literal('split'), at }),
      z.object({ kind: z.literal('meeting'), categoryId: id, goalId, note: text }),
      z.object({ kind: z.literal('break') }),
      z.object({ kind: z.literal('discard') }),
    ]),
  }),
  answerAiHelped: z.object({
    entryId: id,
    answer: aiUse.nullable(),
    taskKind: id.optional(),
  }),
  getTaskKinds: nothing,
  getBaselineWeeks: z.object({ from: z.enum(['tracked', 'calendar']), before: week }),
  saveBaseline: z.object({
    baseline: baselineSchema.nullable(),
    scope: z.enum(['from-week', 'all']),
  }),
  saveEntry: entryDraft,
  deleteEntry: z.object({ id }),
  splitEntry: z.object({ id, at }),
  mergeEntries: z.object({ ids }),
  duplicateEntry: z.object({ id }),
  changeEntries: z.object({ ids, categoryId: id.optional(), goalId: goalId.optional() }),
  deleteEntries: z.object({ ids }),
  confirmEntries: z.object({ ids }),
  dismissEntries: z.object({ ids }),
  getDiffering: nothing,
  takeOverTimes: z.object({ ids }),
  keepTimes: z.object({ ids }),
  letGoEvents: z.object({ ids }),
  previewQuickEntry: z.object({ text }),
  keepQuickEntry: z.object({ text }),
  captureRequest: requestDraft,
  saveRequest: requestDraft.extend({ id }),
  deleteRequest: z.object({ id }),
  getRequests: z.object({ decision: z.enum(requestDecisions).optional() }),
  getAskers: nothing,
  startRequest: z.object({ id }),
  undo: nothing,
  redo: nothing,
  chooseCalendars: nothing,
  importCalendar: z.object({
    fileName: text,
    octets: z.instanceof(Uint8Array).refine((octets) => octets.length <= maxFileOctets),
  }),
  classifyEvents: z.object({ choices: z.array(eventChoice).min(1).max(10_000) }),
  dismissEvents: waitingPick,
  saveRule: ruleDraft,
  deleteRule: z.object({ id }),
  moveRule: z.object({ id, index: z.number().int().min(0) }),
  cancelImport: z.object({ id }),
  subscribe: z.object({ address: z.string().max(4_000), everyMinutes }),
  checkSubscription: z.object({ sourceId: id }),
  takeOverReading: z.object({ sourceId: id }),
  refuseReading: z.object({ sourceId: id }),
  saveSource: z.object({
    id,
    name: text,
    isOn: z.boolean(),
    color: z.enum(sourceColors),
    everyMinutes: everyMinutes.nullable(),
  }),
  deleteSource: z.object({ id }),
  getStarterRules: nothing,
  addStarterRules: z.object({ names: z.array(z.string().max(50)).max(50) }),
  previewRule: ruleDraft,
  getGuardrails: z.object({ week }),
  planBlocks: z.object({
    blocks: z.array(z.object({ start: at, end: at, categoryId: id, goalId, title: text })).max(100),
  }),
  deletePlanned: z.object({ id }),
  startPlanned: z.object({ id }),
  exportPlanned: nothing,
  saveReflection: z.object({
    week,
    workedMinutes,
    reflection: reflectionAnswersSchema,
  }),
  exportReflection: z.object({ week }),
  saveSettings: z.object({ before: settingsSchema, after: settingsSchema }),
  // A new category or goal comes without an id.
  saveCategory: categorySchema.extend({ id: z.string().max(200) }),
  saveGoals: z.object({
    goals: z.array(goalSchema.extend({ id: z.string().max(200) })).refine(haveOwnIds),
  }),
  exportData: nothing,
  chooseImport: nothing,
  getBackups: nothing,
  previewBackup: z.object({
    name: z.string().max(100),
    passphrase: z.string().max(1000).nullable(),
  }),
  protectBackups: z.object({ passphrase: z.string().min(leastPassphrase).max(1000) }),
  stopProtectingBackups: nothing,
  applyImport: z.object({ token: id, mode: z.enum(['merge', 'replace']) }),
  openDataFolder: nothing,
  openLog: nothing,
  saveProblemReport: nothing,
  showWindow: z.object({ view: z.enum(views).optional() }),
  toggleMini: nothing,
  closeCapture: nothing,
  tryNotification: nothing,
  dismissRecovered: nothing,
  quit: nothing,
}
