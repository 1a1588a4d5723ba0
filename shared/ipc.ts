// The contract between the window and main: what can be asked, and what is answered. Types only cost nothing
// at run time; the one value here is the list of names the bridge is built from.
import type { KindFigures } from './ai/task-kinds.ts'
import type { BaselineScope } from './baseline/baseline.ts'
import type { BaselineWeek } from './baseline/learn.ts'
import type { AwayAnswer, BlockInput, FocusBlock } from './focus/block.ts'
import type { RecentBlock } from './focus/recent.ts'
import type { LiveGuardrail, SlotProposal } from './guardrails/live.ts'
import type { StarterEffect } from './meetings/starter-rules.ts'
import type { BackupList } from './messages/backups.ts'
import type { EntryDraft, QuickEntry, RequestDraft, RuleDraft } from './messages/drafts.ts'
import type { ImportPreview } from './messages/imports.ts'
import type { EventChoice, RulePreview, WaitingList, WaitingPick } from './messages/meetings.ts'
import type { DayData, PeriodData, TrendsData, WeekData } from './messages/periods.ts'
import type { ReflectionData } from './messages/reflections.ts'
import type { AppState, Notice } from './messages/state.ts'
import type { FormName, Unsaved } from './messages/unsaved.ts'
import type { AiUse, Entry } from './model/entry.ts'
import type { Request, RequestDecision } from './model/request.ts'
import type { Baseline, Category, Goal, Reflection, Settings, Source } from './model/settings.ts'
import type { Result } from './result.ts'
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
  /** What forms held when the window was last there. */
  getUnsaved(): readonly Unsaved[]
  /** Keeps what a form holds, or forgets it: on the disk when it answers. */
  keepUnsaved(input: { form: FormName; content: Unsaved | null }): null

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
  /** Events whose time the person decided and that are otherwise in their calendar now, latest first. */
  getDiffering(): readonly Entry[]
  /** Puts events where their calendar has them; they follow it from then on. */
  takeOverTimes(input: { ids: readonly string[] }): null
  /** Leaves events where the person has them; that the calendar has them elsewhere is no news any more. */
  keepTimes(input: { ids: readonly string[] }): null
  /** Removes events their calendar has no longer. */
  letGoEvents(input: { ids: readonly string[] }): null
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
  /** Takes over a reading that was held back because so much would go. */
  takeOverReading(input: { sourceId: string }): Notice
  /** Keeps what there is instead; the same reading is not asked about again. */
  refuseReading(input: { sourceId: string }): null
  /** Looks a subscription up now. */
  checkSubscription(input: { sourceId: string }): Notice
  saveSource(
    input: Pick<Source, 'id' | 'name' | 'isOn' | 'color'> & { everyMinutes: number | null },
  ): null
  /** Removes a calendar with its uncorrected events; can be undone, but for a subscription's address. */
  deleteSource(input: { id: string }): null
  previewRule(input: RuleDraft): RulePreview
  /** Rules for common words that would classify what waits; none once there are rules. */
  getStarterRules(): readonly StarterEffect[]
  /** Keeps those that are named; one step to undo. */
  addStarterRules(input: { names: readonly string[] }): null
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
  getBackups(): BackupList
  /** Says what going back to a backup would change; a protected one takes its passphrase. */
  previewBackup(input: { name: string; passphrase: string | null }): ImportPreview
  /** Encrypts the backups written from now on. */
  protectBackups(input: { passphrase: string }): null
  stopProtectingBackups(): null

  openDataFolder(): null
  openLog(): null
  /** Saves a zip with the log and what the app runs on. Answers its path, or null if the dialog is closed. */
  saveProblemReport(): string | null
  /** Brings the main window to the front; for small windows. */
  showWindow(input: { view?: ViewName | undefined }): null
  /** Opens the mini window, or closes it. */
  toggleMini(): null
  /** Closes the small window a request is captured in. */
  closeCapture(): null
  /** Shows a notification, to see whether the system does. */
  tryNotification(): null
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
  getUnsaved: true,
  keepUnsaved: true,
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
  getDiffering: true,
  takeOverTimes: true,
  keepTimes: true,
  letGoEvents: true,
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
  takeOverReading: true,
  refuseReading: true,
  saveSource: true,
  deleteSource: true,
  previewRule: true,
  getStarterRules: true,
  addStarterRules: true,
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
  getBackups: true,
  previewBackup: true,
  protectBackups: true,
  stopProtectingBackups: true,
  openDataFolder: true,
  openLog: true,
  saveProblemReport: true,
  showWindow: true,
  toggleMini: true,
  closeCapture: true,
  tryNotification: true,
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
  /** The menu's Undo and Redo: in a text field of the typing, elsewhere of the last change. */
  | { readonly kind: 'undo' | 'redo' }

export type CommandApi = {
  readonly [K in CommandName]: (
    ...args: Parameters<Commands[K]>
  ) => Promise<Result<CommandOutput<K>>>
}

/** `window.api`. */
export type Api = CommandApi & { onEvent(listener: (event: AppEvent) => void): () => void }

/** The one channel each way; the command's name travels with its input. */
export const channels = { command: 'offwheel:command', event: 'offwheel:event' } as const
