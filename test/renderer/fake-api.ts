// Stands in for main behind the bridge: a document in memory, figures by the shared rules, no disk, no clock but
// the one given. What it was asked is kept in `calls`.
import { askedBlocks } from '../../shared/ai/blocks.ts'
import { kindFigures } from '../../shared/ai/task-kinds.ts'
import { withBaseline } from '../../shared/baseline/baseline.ts'
import type { CommandName } from '../../shared/commands/table.ts'
import { commandTable } from '../../shared/commands/table.ts'
import {
  confirmEvents,
  duplicateEntry,
  mergeEntries,
  splitEntry,
} from '../../shared/entries/edit-entries.ts'
import { recentBlocks } from '../../shared/focus/recent.ts'
import {
  blockEntries,
  changeBlock,
  pauseBlock,
  resumeBlock,
  startBlock,
} from '../../shared/focus/transitions.ts'
import { liveGuardrails } from '../../shared/guardrails/live.ts'
import type { EntryChange } from '../../shared/history/edit.ts'
import type { Api, AppEvent, CommandApi } from '../../shared/ipc.ts'
import { waitingList } from '../../shared/meetings/waiting.ts'
import type { WaitingGroup, WaitingPick } from '../../shared/meetings/waiting-list.ts'
import type { ReflectionData } from '../../shared/messages/reflections.ts'
import type { AppState } from '../../shared/messages/state.ts'
import type { Unsaved } from '../../shared/messages/unsaved.ts'
import type { Document } from '../../shared/model/document.ts'
import type { Entry } from '../../shared/model/entry.ts'
import { parseQuickEntry } from '../../shared/quick-entry/parse.ts'
import { addHeatmaps, weekHeatmap } from '../../shared/report/heatmap.ts'
import {
  periodData,
  segmentRow,
  trendAskers,
  trendPoints,
} from '../../shared/report/period-data.ts'
import type { DayData, PeriodData, TrendsData, WeekData } from '../../shared/report/periods.ts'
import { offCategories, weekAccount } from '../../shared/report/week-report.ts'
import { isOpen, knownAskers, requestBlock } from '../../shared/requests/requests.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { Instant, Span } from '../../shared/time/instant.ts'
import type { Period } from '../../shared/time/period.ts'
import { addWeeks, type Week, weekSpan } from '../../shared/time/week.ts'
import { type Day, daySpan } from '../../shared/time/zone.ts'
import { timeline } from '../../shared/timeline/timeline.ts'
import {
  document as fixture,
  fridayAfternoon,
  subscription,
  waiting as waitingFixture,
} from './fixture.ts'

export interface FakeApi {
  readonly api: Api
  /** Every command with its input, in order. */
  readonly calls: readonly { readonly name: CommandName; readonly input: unknown }[]
  readonly called: (name: CommandName) => readonly unknown[]
  readonly data: () => Document
  readonly send: (event: AppEvent) => void
  /** Changes what the state says beyond the document. */
  readonly set: (part: Partial<AppState>) => void
}

type Answers = Partial<CommandApi>

export function fakeApi(
  document: Document = fixture,
  answers: Answers = {},
  groups: readonly WaitingGroup[] = waitingFixture,
): FakeApi {
  let data = document
  let past: readonly Document[] = []
  let waiting = groups
  let extra: Partial<AppState> = {}
  let revision = 1
  const typed = new Map<string, Unsaved>()
  const calls: { name: CommandName; input: unknown }[] = []
  const listeners = new Set<(event: AppEvent) => void>()

  const state = (): AppState => ({
    now: fridayAfternoon,
    revision,
    config: data,
    block: null,
    question: null,
    unclear: [],
    waitingCount: waiting.reduce((sum, { events }) => sum + events.length, 0),
    openRequests: data.requests.filter(isOpen).length,
    subscriptions: Object.fromEntries(
      data.sources
        .filter(({ kind }) => kind === 'subscription')
        .map(({ id }) => [id, subscription]),
    ),
    held: {},
    importing: [],
    undo: past.length > 0 ? 'Change' : null,
    redo: null,
    edits: past.length,
    writeProblem: null,
    recovered: [],
    reflectionDue: null,
    firstEntryAt: data.entries[0]?.start ?? null,
    app: {
      version: '0.1.0',
      dataFolder: '/home/pm/offwheel/data',
      logFile: '/home/pm/offwheel/log',
      isSample: false,
      locale: { language: 'en-GB', formats: 'en-GB', hourCycle: 'h23' },
      system: {
        hasTray: true,
        idle: 'yes',
        lock: 'yes',
        canFloat: true,
        shortcuts: {},
        notifications: 'unseen',
        runtime: { electron: '45.4.1', chrome: '154.0.8001.3', isStandIn: false },
      },
    },
    ...extra,
  })
  const send = (event: AppEvent) => {
    for (const listener of listeners) listener(event)
  }
  const set = (part: Partial<AppState>) => {
    extra = { ...extra, ...part }
    revision += 1
    send({ kind: 'state', state: state() })
  }
  const change = (next: Partial<Document>): Result<null> => {
    past = [...past, data]
    data = { ...data, ...next }
    set({})
    return ok(null)
  }
  const apply = (changes: Result<readonly EntryChange[]>): Result<null> => {
    if (!changes.ok) return changes
    const touched = changes.value.map(({ id }) => id)
    const kept = data.entries.filter(({ id }) => !touched.includes(id))
    return change({
      entries: [...kept, ...changes.value.flatMap(({ after }) => (after ? [after] : []))],
    })
  }
  const chosen = (ids: readonly string[]) => data.entries.filter(({ id }) => ids.includes(id))
  const noEntry = fail('no-entry')
  const noRequest = fail('no-request')
  const setBlock = (result: ReturnType<typeof startBlock>) => {
    if (result.ok) set({ block: result.value })
    return result
  }
  const withoutWaiting = (picks: readonly WaitingPick[]) => {
    const keys = picks.flatMap((pick) => ('keys' in pick ? pick.keys : []))
    const groupIds = picks.flatMap((pick) => ('groupIds' in pick ? pick.groupIds : []))
    waiting = waiting
      .filter(({ id }) => !groupIds.includes(id))
      .map((group) => {
        const events = group.events.filter(({ key }) => !keys.includes(key))
        return { ...group, events, count: events.length }
      })
      .filter(({ count }) => count > 0)
    set({})
    return ok(null)
  }
  const block = () => state().block

  const commands: Answers = {
    getState: async () => ok(state()),
    getWeek: async ({ week }) => ok(weekData(data, week)),
    getDay: async ({ day }) => ok(dayData(data, day, waiting)),
    getWaiting: async ({ most }) => ok(waitingList(waiting, most)),
    getReflection: async ({ week }) => ok(reflectionData(data, week)),
    startBlock: async (details) => setBlock(startBlock(block(), details, 'block', fridayAfternoon)),
    changeBlock: async (details) => setBlock(changeBlock(block(), details)),
    pauseBlock: async () => setBlock(pauseBlock(block(), fridayAfternoon)),
    resumeBlock: async () => setBlock(resumeBlock(block(), fridayAfternoon)),
    stopBlock: async () => {
      const running = block()
      if (!running) return ok(null)
      const { categoryId } = running
      const end = (running.startedAt + 1500) as Instant
      extra = { ...extra, block: null }
      change({ entries: [...data.entries, ...blockEntries(running, end)] })
      set({
        question: { kind: 'ai-helped', entryId: 'block', categoryId, note: '', seconds: 1500 },
      })
      return ok(null)
    },
    discardBlock: async () => {
      set({ block: null })
      return ok(null)
    },
    noticeClock: async () => ok(null),
    answerStillWorking: async () => {
      set({ question: null })
      return ok(null)
    },
    answerAiHelped: async ({ entryId, answer, taskKind }) => {
      extra = { ...extra, question: null }
      return change({
        entries: data.entries.map((one) =>
          one.id === entryId ? { ...one, ai: answer, taskKind } : one,
        ),
      })
    },
    saveEntry: async ({ requestFrom, id, ...draft }) => {
      const known = data.entries.find((one) => one.id === id)
      const request = requestFrom === '' ? null : { from: requestFrom }
      const saved: Entry = {
        source: 'manual',
        tags: [],
        ...known,
        ...draft,
        id: id ?? 'new',
        request,
      }
      change({ entries: [...data.entries.filter((one) => one.id !== id), saved] })
      return ok(saved)
    },
    deleteEntry: async ({ id }) => change({ entries: data.entries.filter((one) => one.id !== id) }),
    deleteEntries: async ({ ids }) =>
      change({ entries: data.entries.filter(({ id }) => !ids.includes(id)) }),
    confirmEntries: async ({ ids }) => apply(confirmEvents(chosen(ids))),
    getDiffering: async () => ok(data.entries.filter(({ event }) => event?.differs !== undefined)),
    takeOverTimes: async () => change({}),
    keepTimes: async () => change({}),
    letGoEvents: async ({ ids }) =>
      change({ entries: data.entries.filter(({ id }) => !ids.includes(id)) }),
    takeOverReading: async () => ok({ tone: 'info', title: 'Team: 12 removed.', details: [] }),
    refuseReading: async () => {
      set({ held: {} })
      return ok(null)
    },
    dismissEntries: async ({ ids }) =>
      change({ entries: data.entries.filter(({ id }) => !ids.includes(id)) }),
    splitEntry: async ({ id, at }) => {
      const [entry] = chosen([id])
      return entry ? apply(splitEntry(entry, at, `${id}-2`)) : noEntry
    },
    mergeEntries: async ({ ids }) => apply(mergeEntries(chosen(ids))),
    duplicateEntry: async ({ id }) => {
      const [entry] = chosen([id])
      if (!entry) return noEntry
      const copy = duplicateEntry(entry, `${id}-copy`)
      apply(ok([copy]))
      return ok(copy.after)
    },
    changeEntries: async ({ ids, categoryId, goalId }) =>
      change({
        entries: data.entries.map((entry) =>
          ids.includes(entry.id)
            ? {
                ...entry,
                ...(categoryId !== undefined && { categoryId }),
                ...(goalId !== undefined && { goalId }),
              }
            : entry,
        ),
      }),
    previewQuickEntry: async ({ text }) => parseQuickEntry(text, data, fridayAfternoon),
    keepQuickEntry: async ({ text }) => {
      const understood = parseQuickEntry(text, data, fridayAfternoon)
      if (!understood.ok) return understood
      const own = { source: 'manual', tags: [], request: null, ai: null } as const
      const entry: Entry = { ...understood.value, ...own, id: 'quick' }
      change({ entries: [...data.entries, entry] })
      return ok(entry)
    },
    captureRequest: async (draft) => {
      const request = { ...draft, id: `request-${data.requests.length + 1}`, at: fridayAfternoon }
      change({ requests: [...data.requests, request] })
      return ok(request)
    },
    saveRequest: async (changed) => {
      const requests = data.requests.map((each) =>
        each.id === changed.id ? { ...each, ...changed } : each,
      )
      const request = requests.find(({ id }) => id === changed.id)
      if (!request) return noRequest
      change({ requests })
      return ok(request)
    },
    deleteRequest: async ({ id }) =>
      change({ requests: data.requests.filter((each) => each.id !== id) }),
    getRequests: async ({ decision }) =>
      ok(
        data.requests.filter((each) =>
          decision === undefined ? isOpen(each) : each.decision === decision,
        ),
      ),
    getRecentBlocks: async () => ok(recentBlocks(data.entries)),
    getUnsaved: async () => ok([...typed.values()]),
    keepUnsaved: async ({ form, content }) => {
      if (content) typed.set(form, content)
      else typed.delete(form)
      return ok(null)
    },
    getAskers: async () => ok(knownAskers(data.requests, fridayAfternoon)),
    startRequest: async ({ id }) => {
      const request = data.requests.find((each) => each.id === id)
      if (!request) return noRequest
      const details = requestBlock(request, 'requests')
      const started = setBlock(startBlock(block(), details, 'block', fridayAfternoon))
      if (started.ok) {
        const taken = { ...request, decision: 'now' } as const
        change({ requests: data.requests.map((each) => (each.id === id ? taken : each)) })
      }
      return started
    },
    undo: async () => {
      const before = past.at(-1)
      past = past.slice(0, -1)
      data = before ?? data
      set({})
      return ok(null)
    },
    classifyEvents: async ({ choices }) => withoutWaiting(choices),
    dismissEvents: async (pick) => withoutWaiting([pick]),
    cancelImport: async ({ id }) => {
      set({ importing: state().importing.filter((each) => each.id !== id) })
      return ok(null)
    },
    subscribe: async () => ok({ tone: 'info', title: 'Subscribed.', details: [] }),
    checkSubscription: async () => ok({ tone: 'info', title: 'Nothing new.', details: [] }),
    saveSource: async ({ id, everyMinutes, ...part }) =>
      change({
        sources: data.sources.map((source) =>
          source.id === id
            ? { ...source, ...part, everyMinutes: everyMinutes ?? undefined }
            : source,
        ),
      }),
    deleteSource: async ({ id }) =>
      change({ sources: data.sources.filter((source) => source.id !== id) }),
    previewRule: async () => ok({ movedMinutes: 0, events: 0, from: [], examples: [] }),
    getGuardrails: async ({ week }) =>
      ok(
        liveGuardrails({
          config: data,
          entries: data.entries,
          waiting: [],
          week,
          now: fridayAfternoon,
        }),
      ),
    getPeriod: async (input) => ok(period(data, input.period)),
    getTrends: async ({ weeks }) => ok(trends(data, weeks ?? 4)),
    getTaskKinds: async () =>
      ok(
        data.settings.ai.taskKinds.map(({ id }) =>
          kindFigures(id, askedBlocks(data.entries, null, offCategories(data.categories))),
        ),
      ),
    getBackups: async () =>
      ok({
        list: [
          {
            name: 'day-2026-11-20T080000Z.json.gz',
            kind: 'day' as const,
            at: fridayAfternoon,
            octets: 34_200,
            isProtected: false,
          },
        ],
        isProtecting: false,
      }),
    protectBackups: async () => ok(null),
    stopProtectingBackups: async () => ok(null),
    getStarterRules: async () => ok([]),
    addStarterRules: async () => ok(null),
    previewBackup: async () => fail('no-backup/unreadable', { reason: 'it is damaged' }),
    getBaselineWeeks: async () => ok([]),
    saveBaseline: async ({ baseline, scope }) =>
      change({
        settings: { ...data.settings, ...withBaseline(data.settings, baseline, scope, '2026-W47') },
      }),
    planBlocks: async ({ blocks }) =>
      change({
        planned: [
          ...data.planned,
          ...blocks.map((block) => ({ ...block, id: `p${block.start}`, uid: `p${block.start}` })),
        ],
      }),
    deletePlanned: async ({ id }) =>
      change({ planned: data.planned.filter((each) => each.id !== id) }),
    startPlanned: async ({ id }) => {
      const planned = data.planned.find((each) => each.id === id)
      if (!planned) return fail('no-block/planned')
      const { categoryId, goalId, title, start, end } = planned
      const plannedMinutes = Math.round((end - start) / 60)
      const details = { categoryId, goalId, note: title, plannedMinutes }
      return setBlock(startBlock(block(), details, 'block', fridayAfternoon))
    },
    exportPlanned: async () => ok('/home/pm/blocks.ics'),
    saveReflection: async ({ week, workedMinutes, reflection }) =>
      change({
        weeks: {
          ...data.weeks,
          [week]: {
            ...(workedMinutes === null ? {} : { workedMinutes }),
            reflection: { ...reflection, writtenAt: fridayAfternoon },
          },
        },
      }),
    saveSettings: async ({ after }) => change({ settings: after }),
    saveCategory: async (category) =>
      change({
        categories: [...data.categories.filter(({ id }) => id !== category.id), category],
      }),
    saveGoals: async ({ goals }) => change({ goals }),
    dismissRecovered: async () => {
      set({ recovered: [] })
      return ok(null)
    },
    ...answers,
  }

  const call = (name: CommandName) => (input?: unknown) => {
    calls.push({ name, input })
    const command: unknown = commands[name]
    return typeof command === 'function' ? command(input) : Promise.resolve(ok(null))
  }
  // The table is complete by construction: one function for each name of the contract.
  const table = Object.fromEntries(
    (Object.keys(commandTable) as CommandName[]).map((name) => [name, call(name)]),
  ) as CommandApi
  const onEvent: Api['onEvent'] = (listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  return {
    api: { ...table, onEvent },
    calls,
    called: (name) => calls.filter((one) => one.name === name).map(({ input }) => input),
    data: () => data,
    send,
    set,
  }
}

function within(entries: readonly Entry[], { from, to }: Span): readonly Entry[] {
  return entries
    .filter(({ start, end }) => start < to && end > from)
    .toSorted((a, b) => a.start - b.start)
}

function period(data: Document, name: Period): PeriodData {
  return periodData(name, {
    config: data,
    accountOf: accountOf(data),
    entriesBetween: (span) => within(data.entries, span),
    waiting: [],
    requests: data.requests,
    now: fridayAfternoon,
  })
}

function weekData(data: Document, week: Week): WeekData {
  return { ...period(data, week), week, trend: trendPoints(week, 2, accountOf(data)) }
}

function accountOf(data: Document) {
  return (week: Week) => {
    const isOver = fridayAfternoon >= weekSpan(week, data.settings).to
    return weekAccount(data, data.entries, week, isOver ? null : fridayAfternoon)
  }
}

function trends(data: Document, count: number): TrendsData {
  const points = trendPoints('2026-W47', count, accountOf(data))
  const strategy = data.categories.filter(({ stance }) => stance === 'strategy')
  const isStrategy = (id: string) => strategy.some((category) => category.id === id)
  return {
    points,
    heatmap: addHeatmaps(
      points.map(({ week }) =>
        weekHeatmap(accountOf(data)(week).segments, isStrategy, week, data.settings),
      ),
    ),
    askers: trendAskers(
      points.map(({ week }) => accountOf(data)(week)),
      data.requests,
    ),
  }
}

function dayData(data: Document, day: Day, waiting: readonly WaitingGroup[]): DayData {
  const span = daySpan(day, data.settings.zone)
  const entries = within(data.entries, span)
  return {
    day,
    ...span,
    entries,
    segments: timeline(entries, span, offCategories(data.categories)).map(segmentRow),
    waiting: waiting
      .flatMap(({ events }) => events)
      .filter(({ start }) => start >= span.from && start < span.to),
    planned: data.planned.filter(({ start, end }) => start < span.to && end > span.from),
  }
}

function reflectionData(data: Document, week: Week): ReflectionData {
  const note = data.weeks[week]
  const past = Object.entries(data.weeks).flatMap(([name, { reflection }]) =>
    reflection ? [{ week: name, reflection }] : [],
  )
  return {
    week,
    data: weekData(data, week),
    reflection: note?.reflection ?? null,
    workedMinutes: note?.workedMinutes ?? null,
    lastCommitment: data.weeks[addWeeks(week, -1)]?.reflection?.commitment ?? '',
    finding: '33 h tracked.',
    past: past.toReversed(),
  }
}
