// The contract between the window and main: what can be asked, and what is answered. Types only cost nothing
// at run time; the one value here is the list of names the bridge is built from.
import type { KindFigures } from './ai/task-kinds.ts'
import type { BaselineScope } from './baseline/baseline.ts'
import type { BaselineWeek } from './baseline/learn.ts'
import type { AwayAnswer, BlockInput, FocusBlock, Unclear } from './focus/block.ts'
import type { Question } from './focus/question.ts'
import type { RecentBlock } from './focus/recent.ts'
import type { LiveGuardrail, SlotProposal } from './guardrails/live.ts'
import type { Config } from './model/document.ts'
import type { AiUse, Entry } from './model/entry.ts'
import type { Request, RequestDecision } from './model/request.ts'
import type {
  Baseline,
  Category,
  Goal,
  PlannedBlock,
  Reflection,
  RuleConditions,
  Settings,
  ShortcutName,
  Source,
} from './model/settings.ts'
import type { AskerFigures } from './report/askers.ts'
import type { Heatmap } from './report/heatmap.ts'
import type { Report, Shares } from './report/report.ts'
import type { Problem, Result } from './result.ts'
import type { Instant } from './time/instant.ts'
import type { Period } from './time/period.ts'
import type { Week } from './time/week.ts'
import type { Day } from './time/zone.ts'

/** The screens of the window, in the order of its navigation. */
export const views = [
  'today',
  'week',
  'ai',
  'trends',
  'calendar',
  'reflection',
  'settings',
] as const
export type ViewName = (typeof views)[number]

/** What the window always holds. Sent whole at every change; it does not grow with the history. */
export interface AppState {
  /** Main's clock when this was sent. The window draws from its own clock, set by this. */
  readonly now: Instant
  /** Grows with every change of data: figures asked for at another revision are stale. */
  readonly revision: number
  readonly config: Config
  readonly block: FocusBlock | null
  readonly question: Question | null
  /** Time away nobody has explained yet, oldest first: not counted until somebody does. */
  readonly unclear: readonly Unclear[]
  /** Calendar events no rule could classify. */
  readonly waitingCount: number
  /** Requests nobody has decided on, or that were put off. */
  readonly openRequests: number
  /** How each subscription stands, by source id. */
  readonly subscriptions: Readonly<Record<string, SubscriptionState>>
  /** Calendar files being read right now. */
  readonly importing: readonly ImportProgress[]
  /** What undo would take back and redo bring again, in words; `null` for nothing. */
  readonly undo: string | null
  readonly redo: string | null
  /** Set while the last write has failed: the data is in memory only. */
  readonly writeProblem: Problem | null
  /** Damaged files that were set aside when the app started, in words, until dismissed. */
  readonly recovered: readonly string[]
  readonly firstEntryAt: Instant | null
  readonly app: {
    readonly version: string
    readonly dataFolder: string
    readonly logFile: string
    readonly isSample: boolean
    readonly hasTray: boolean
    /** Whether this system says when there was last an input. */
    readonly canTellIdle: boolean
  }
  /** Global shortcuts that could not be had: another program holds the key, or it is none. */
  readonly failedShortcuts: readonly ShortcutName[]
}

/** A subscription as the window may see it: never its whole address. */
export interface SubscriptionState {
  /** `https://calendar.example.com/…`: the address is a secret. */
  readonly maskedAddress: string
  readonly isChecking: boolean
  readonly lastCheckedAt: Instant | null
  /** When the calendar was last read well: the age of what is shown. */
  readonly lastSuccessAt: Instant | null
  readonly nextCheckAt: Instant | null
  /** Why the last check failed; being offline is no problem. */
  readonly problem: Problem | null
  readonly isOffline: boolean
  /** Whether the address is kept encrypted by the system's key store. */
  readonly isEncrypted: boolean
}

/** A calendar file under way; a long one can be cancelled. */
export interface ImportProgress {
  readonly id: string
  readonly name: string
  /** A subscription is downloaded before it is read. */
  readonly stage: 'downloading' | 'reading'
  /** 0 to 1; `null` while nothing can be said. */
  readonly fraction: number | null
}

/** The stretch of an entry that counts; a figure is the sum of such rows. */
export interface SegmentRow {
  readonly entryId: string
  readonly start: Instant
  readonly end: Instant
}

/** What one answered entry adds to the seconds saved, after the estimate factor. */
export interface SavingRow {
  readonly entryId: string
  readonly seconds: number
}

/** One line of the identity `a + s − b = g` (accounting.md, section 5), all in seconds. */
export interface GrowthRow {
  readonly categoryId: string
  readonly tracked: number
  readonly saved: number
  readonly baseline: number
  readonly growth: number
}

/** What every figure of a period is made of. */
export interface PeriodData {
  readonly period: Period
  readonly weeks: readonly Week[]
  readonly from: Instant
  readonly to: Instant
  /** Still under way: figures are "so far", the baseline is scaled by the scheduled time that has passed. */
  readonly isSoFar: boolean
  /** The share of the baseline counted, 1 for a period that is over. */
  readonly baselineScale: number
  /** Weeks that have begun and have no baseline: where their saved hours went is not known. */
  readonly weeksWithoutBaseline: readonly Week[]
  readonly report: Report
  /** Entries that overlap the period or start in it, by start. */
  readonly entries: readonly Entry[]
  /** What counts, `off` left out, by start. */
  readonly segments: readonly SegmentRow[]
  readonly savings: readonly SavingRow[]
  readonly growth: readonly GrowthRow[]
  /** W of accounting.md: said by the person, or the larger of tracked and baseline. */
  readonly workedSeconds: number
  /** Tracked blocks (timer and by hand) that say whether AI helped, and all of them. */
  readonly coverage: { readonly answered: number; readonly asked: number }
  /** Events of the period that still wait to be classified. */
  readonly waiting: { readonly count: number; readonly seconds: number }
  /** Who asked for how much, most time first. */
  readonly askers: readonly AskerFigures[]
}

export interface WeekData extends PeriodData {
  readonly week: Week
  /** The last 12 weeks up to this one, oldest first. */
  readonly trend: readonly TrendPoint[]
}

/** A week's figures in a row of weeks; shares and rates are `null` where there is nothing to take them of. */
export interface TrendPoint {
  readonly week: Week
  readonly trackedSeconds: number
  /** How long the person said the week was; `null` while they have not. */
  readonly workedSeconds: number | null
  readonly shares: Shares
  readonly savedSeconds: number
  readonly reinvestmentRate: number | null
  readonly hamsterWheelIndex: number | null
  readonly switches: number
  readonly focusSeconds: number
}

/** Weeks in a row up to the current one, oldest first, and when in them strategy happened. */
export interface TrendsData {
  readonly points: readonly TrendPoint[]
  readonly heatmap: Heatmap
  /** Who asked for most in these weeks, the largest magnet first. */
  readonly askers: readonly AskerFigures[]
}

export interface DayData {
  readonly day: Day
  readonly from: Instant
  readonly to: Instant
  readonly entries: readonly Entry[]
  readonly segments: readonly SegmentRow[]
  /** Events of the day that wait to be classified. */
  readonly waiting: readonly WaitingEvent[]
  /** Blocks planned for the day. */
  readonly planned: readonly PlannedBlock[]
}

export interface WaitingEvent {
  readonly key: string
  readonly start: Instant
  readonly end: Instant
  readonly summary: string
  readonly calendarName: string
  readonly organizer: string
  readonly attendeeCount: number
}

/** Events of one series (or one title) that wait together, most minutes first. */
export interface WaitingGroup {
  readonly id: string
  readonly summary: string
  readonly calendarName: string
  readonly organizer: string
  readonly attendeeCount: number
  readonly isSeries: boolean
  /** How many events wait in it. */
  readonly count: number
  /** Of all of them together. */
  readonly seconds: number
  /** The first few by start: a group may have thousands. */
  readonly events: readonly WaitingEvent[]
  /** What earlier decisions speak for; `null` where they speak for nothing clearly. */
  readonly suggestion: Suggestion | null
}

/** What waits to be classified, and the groups that wait the longest time in all. */
export interface WaitingList {
  /** No more than were asked for: there may be thousands. */
  readonly groups: readonly WaitingGroup[]
  readonly groupCount: number
  readonly eventCount: number
  /** Of all events together. */
  readonly seconds: number
  /** Every guess there is, also for groups that were not sent. */
  readonly suggested: readonly SuggestedGroup[]
}

/** What accepting a guess would say of a group. */
export interface SuggestedGroup {
  readonly groupId: string
  readonly categoryId: string
  readonly goalId: string | null
}

/** Some waiting events, or all of some groups: main knows what is in a group. */
export type WaitingPick =
  | { readonly keys: readonly string[] }
  | { readonly groupIds: readonly string[] }

/** What waiting events are; `rule` keeps the choice for events to come. */
export type EventChoice = WaitingPick & {
  readonly categoryId: string
  readonly goalId: string | null
  readonly rule: RuleConditions | null
}

/** A guess that says why: "because of *roadmap*, *Anna*, weekly". */
export interface Suggestion {
  readonly categoryId: string
  readonly goalId: string | null
  /** 0 to 1. */
  readonly confidence: number
  readonly because: readonly string[]
}

/** What a rule would do to the last 12 weeks before it is kept. */
export interface RulePreview {
  /** Minutes it would give another category than they have now. */
  readonly movedMinutes: number
  readonly events: number
  /** Where they come from; `null` is the list to classify. */
  readonly from: readonly { readonly categoryId: string | null; readonly minutes: number }[]
  /** Titles of some of the events, at most five. */
  readonly examples: readonly string[]
}

/** An entry as a form holds it; `id` is `null` for a new one. */
export interface EntryDraft {
  readonly id: string | null
  readonly start: Instant
  readonly end: Instant
  readonly categoryId: string
  readonly goalId: string | null
  readonly note: string
  readonly requestFrom: string
  /** Id of a kind of task. */
  readonly taskKind?: string | undefined
  readonly ai: AiUse | null
}

/** A request as a form holds it. */
export interface RequestDraft {
  readonly from: string
  readonly what: string
  readonly minutes: number | null
  readonly decision: RequestDecision | null
}

/** A line of quick entry as it was understood. */
export interface QuickEntry {
  /** Set where the line says what AI did on the block described by the rest, which is there already. */
  readonly ai?: AiUse | undefined
  readonly start: Instant
  readonly end: Instant
  readonly categoryId: string
  readonly goalId: string | null
  readonly note: string
}

/** A rule as a form holds it; `id` is `null` for a new one. */
export interface RuleDraft {
  readonly id: string | null
  readonly when: RuleConditions
  readonly categoryId: string
  readonly goalId: string | null
}

/** How an import would change each kind of data. */
export interface ImportCount {
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly unchanged: number
}

export interface ImportSummary {
  readonly entries: ImportCount
  readonly categories: ImportCount
  readonly goals: ImportCount
  readonly weeks: ImportCount
  readonly requests: ImportCount
  readonly settingsChange: boolean
}

/** A data file that was read and waits for the person to choose. */
export interface ImportPreview {
  readonly token: string
  readonly fileName: string
  readonly merge: ImportSummary
  readonly replace: ImportSummary
}

/** Something to tell the person that asks for nothing. */
export interface Notice {
  readonly tone: 'info' | 'problem'
  readonly title: string
  readonly details: readonly string[]
}

export interface PastReflection {
  readonly week: Week
  readonly reflection: Reflection
}

export interface ReflectionData {
  readonly week: Week
  readonly data: WeekData
  readonly reflection: Reflection | null
  readonly workedMinutes: number | null
  /** The commitment made the week before, `''` without one. */
  readonly lastCommitment: string
  /** The week in one sentence, as the view and the Markdown lead with. */
  readonly finding: string
  /** All reflections, newest first. */
  readonly past: readonly PastReflection[]
}

/** What the window can ask of main. A dialog that is closed answers `null`. */
export interface Commands {
  getState(): AppState
  getWeek(input: { week: Week }): WeekData
  getPeriod(input: { period: Period }): PeriodData
  /** The last so many weeks, the current one included; `null` is all there are. */
  getTrends(input: { weeks: number | null }): TrendsData
  getDay(input: { day: Day }): DayData
  getWaiting(input: { most: number }): WaitingList
  getReflection(input: { week: Week }): ReflectionData

  /** What was last worked on, each once, newest first. */
  getRecentBlocks(): readonly RecentBlock[]
  startBlock(input: BlockInput): FocusBlock
  changeBlock(input: BlockInput): FocusBlock
  pauseBlock(): FocusBlock
  resumeBlock(): FocusBlock
  stopBlock(): null
  /** Throws the running block away; can be undone. */
  discardBlock(): null
  /** Moves the planned end by so many minutes. */
  extendBlock(input: { minutes: number }): FocusBlock
  /** Lets the block end by itself at an instant; `null` takes that back. */
  finishBlockAt(input: { end: Instant | null }): FocusBlock
  /** Of a block in cycles; `resumeBlock` ends the break. */
  takeBreak(): FocusBlock
  /** Puts off or leaves out a break that is due. */
  snoozeBreak(): FocusBlock
  skipBreak(): FocusBlock
  /** The window saw the machine's clock being set: main looks at its own, for the running block's sake. */
  noticeClock(): null
  answerStillWorking(input: { isStillWorking: boolean }): null
  /** `null` lets the block run on. */
  answerForgotten(input: { endAt: Instant | null }): null
  answerAway(input: { id: string; answer: AwayAnswer }): null
  /** `null` skips the question: whether AI helped stays unknown. */
  answerAiHelped(input: {
    entryId: string
    answer: AiUse | null
    taskKind?: string | undefined
  }): null
  /** Each kind's time without AI and what AI saved on it, from the whole history. */
  getTaskKinds(): readonly KindFigures[]

  saveEntry(input: EntryDraft): Entry
  deleteEntry(input: { id: string }): null
  /** Cuts an entry in two at an instant. */
  splitEntry(input: { id: string; at: Instant }): null
  /** Makes one entry of several, from the first start to the last end. */
  mergeEntries(input: { ids: readonly string[] }): null
  /** Adds a copy right after the entry. */
  duplicateEntry(input: { id: string }): Entry
  /** Gives many entries a category, a goal, or both at once; a missing one stays as it is. */
  changeEntries(input: {
    ids: readonly string[]
    categoryId?: string | undefined
    goalId?: string | null | undefined
  }): null
  deleteEntries(input: { ids: readonly string[] }): null
  /** Says that events were as the calendar has them; imports leave them alone from then on. */
  confirmEntries(input: { ids: readonly string[] }): null
  /** Events that did not take place: they go, and stay away when their calendar is read again. */
  dismissEntries(input: { ids: readonly string[] }): null
  undo(): null
  redo(): null

  /** What a line such as `90m discovery interview notes @10:30` is understood as; a refusal says what is missing. */
  previewQuickEntry(input: { text: string }): QuickEntry
  /** Answers the new entry, or the one a line about AI was said of. */
  keepQuickEntry(input: { text: string }): Entry

  /** Notes what somebody asks, now. */
  captureRequest(input: RequestDraft): Request
  saveRequest(input: RequestDraft & { id: string }): Request
  deleteRequest(input: { id: string }): null
  /** Those of one decision, or all that are open, oldest first. */
  getRequests(input: { decision?: RequestDecision | undefined }): readonly Request[]
  /** Who asks often or lately, the likeliest to ask again first. */
  getAskers(): readonly string[]
  /** Takes a request on as a focus block; refused while another one runs. */
  startRequest(input: { id: string }): FocusBlock

  /** Asks for .ics files and imports them. */
  chooseCalendars(): Notice | null
  /** Imports the octets of a file that was dropped on the window. */
  importCalendar(input: { fileName: string; octets: Uint8Array }): Notice
  /** Gives waiting events their categories, all as one change. */
  classifyEvents(input: { choices: readonly EventChoice[] }): null
  dismissEvents(input: WaitingPick): null
  /** Stops reading a file; nothing of it is kept. */
  cancelImport(input: { id: string }): null
  /** Looks a calendar address up, imports it and keeps it up to date. */
  subscribe(input: { address: string; everyMinutes: number }): Notice
  /** Looks a subscription up now. */
  checkSubscription(input: { sourceId: string }): Notice
  saveSource(
    input: Pick<Source, 'id' | 'name' | 'isOn' | 'color'> & { everyMinutes: number | null },
  ): null
  /** Removes a calendar with its uncorrected events; can be undone, but for a subscription's address. */
  deleteSource(input: { id: string }): null
  previewRule(input: RuleDraft): RulePreview
  saveRule(input: RuleDraft): null
  deleteRule(input: { id: string }): null
  /** Moves a rule to a place in the order; 0 is first. */
  moveRule(input: { id: string; index: number }): null

  /** How each guardrail stands, by what is tracked and still to come, and the slots that would lift it. */
  getGuardrails(input: { week: Week }): readonly LiveGuardrail[]
  planBlocks(input: { blocks: readonly (SlotProposal & { title: string })[] }): null
  deletePlanned(input: { id: string }): null
  /** Starts a focus block with what was planned. */
  startPlanned(input: { id: string }): FocusBlock
  /** Asks where to and writes planned blocks still to come as an .ics; answers the path. */
  exportPlanned(): string | null

  saveReflection(input: {
    week: Week
    workedMinutes: number | null
    reflection: Omit<Reflection, 'writtenAt'>
  }): null
  /** Asks where to and writes the week's reflection as Markdown; answers the path. */
  exportReflection(input: { week: Week }): string | null

  /** Weeks before `before` that are over, newest first: tracked whole, or only what the calendar says. */
  getBaselineWeeks(input: { from: 'tracked' | 'calendar'; before: Week }): readonly BaselineWeek[]
  saveBaseline(input: { baseline: Baseline | null; scope: BaselineScope }): null

  /** Saves what changed from `before` to `after`; what else was changed meanwhile stays. */
  saveSettings(input: { before: Settings; after: Settings }): null
  saveCategory(input: Category): null
  /** All goals in the order of their rank; ids that are missing are archived, not lost. */
  saveGoals(input: { goals: readonly Goal[] }): null

  /** Asks where to and writes all data in the interchange format; answers the path. */
  exportData(): string | null
  /** Asks for a file in the interchange format and says what it would change. */
  chooseImport(): ImportPreview | null
  applyImport(input: { token: string; mode: 'merge' | 'replace' }): null

  openDataFolder(): null
  openLog(): null
  /** Brings the main window to the front; for small windows. */
  showWindow(input: { view?: ViewName | undefined }): null
  /** Opens the mini window, or closes it. */
  toggleMini(): null
  /** Closes the small window a request is captured in. */
  closeCapture(): null
  dismissRecovered(): null
  quit(): null
}

export type CommandName = keyof Commands
export type CommandInput<K extends CommandName> = Parameters<Commands[K]>[0]
export type CommandOutput<K extends CommandName> = ReturnType<Commands[K]>

/** A Record, not an array, so that a forgotten name fails to compile. */
const names: Record<CommandName, true> = {
  getState: true,
  getWeek: true,
  getPeriod: true,
  getTrends: true,
  getDay: true,
  getWaiting: true,
  getReflection: true,
  getRecentBlocks: true,
  startBlock: true,
  changeBlock: true,
  pauseBlock: true,
  resumeBlock: true,
  stopBlock: true,
  discardBlock: true,
  extendBlock: true,
  finishBlockAt: true,
  takeBreak: true,
  snoozeBreak: true,
  skipBreak: true,
  noticeClock: true,
  answerStillWorking: true,
  answerForgotten: true,
  answerAway: true,
  answerAiHelped: true,
  getTaskKinds: true,
  getBaselineWeeks: true,
  saveBaseline: true,
  saveEntry: true,
  deleteEntry: true,
  splitEntry: true,
  mergeEntries: true,
  duplicateEntry: true,
  changeEntries: true,
  deleteEntries: true,
  confirmEntries: true,
  dismissEntries: true,
  previewQuickEntry: true,
  keepQuickEntry: true,
  captureRequest: true,
  saveRequest: true,
  deleteRequest: true,
  getRequests: true,
  getAskers: true,
  startRequest: true,
  undo: true,
  redo: true,
  chooseCalendars: true,
  importCalendar: true,
  classifyEvents: true,
  dismissEvents: true,
  saveRule: true,
  deleteRule: true,
  moveRule: true,
  cancelImport: true,
  subscribe: true,
  checkSubscription: true,
  saveSource: true,
  deleteSource: true,
  previewRule: true,
  getGuardrails: true,
  planBlocks: true,
  deletePlanned: true,
  startPlanned: true,
  exportPlanned: true,
  saveReflection: true,
  exportReflection: true,
  saveSettings: true,
  saveCategory: true,
  saveGoals: true,
  exportData: true,
  chooseImport: true,
  applyImport: true,
  openDataFolder: true,
  openLog: true,
  showWindow: true,
  toggleMini: true,
  closeCapture: true,
  dismissRecovered: true,
  quit: true,
}
export const commandNames = Object.keys(names) as readonly CommandName[]

/** What main tells the window unasked. */
export type AppEvent =
  | { readonly kind: 'state'; readonly state: AppState }
  /** Menu, tray or a start argument wants this on the screen. */
  | { readonly kind: 'show'; readonly view: ViewName }
  | { readonly kind: 'notice'; readonly notice: Notice }
  /** The menu's Import data…: the file was read and waits for a choice. */
  | { readonly kind: 'import-preview'; readonly preview: ImportPreview }
  /** The menu's New entry… and Capture a request…. */
  | { readonly kind: 'new-entry' | 'capture' }

export type CommandApi = {
  readonly [K in CommandName]: (
    ...args: Parameters<Commands[K]>
  ) => Promise<Result<CommandOutput<K>>>
}

/** `window.api`. */
export type Api = CommandApi & { onEvent(listener: (event: AppEvent) => void): () => void }

/** The one channel each way; the command's name travels with its input. */
export const channels = { command: 'offwheel:command', event: 'offwheel:event' } as const
