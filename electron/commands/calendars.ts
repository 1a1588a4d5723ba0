// Importing calendars, and deciding what their events are: by hand, by rule, or not at all.
import { readCalendar } from '../../shared/calendar/read-calendar.ts'
import { configChange, type EntryChange } from '../../shared/history/edit.ts'
import type { Notice } from '../../shared/ipc.ts'
import { hasConditions, matches } from '../../shared/meetings/classify.ts'
import { eventKey } from '../../shared/meetings/event-key.ts'
import { importNotice } from '../../shared/meetings/import-notice.ts'
import { importWindow } from '../../shared/meetings/import-window.ts'
import type { Meeting } from '../../shared/meetings/meeting.ts'
import { meetingEntry, mergeReading } from '../../shared/meetings/merge.ts'
import { waitingGroups } from '../../shared/meetings/waiting.ts'
import type { Config } from '../../shared/model/document.ts'
import type { Entry, EventReference } from '../../shared/model/entry.ts'
import type { Rule, Source } from '../../shared/model/settings.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { withDismissed } from './entries.ts'
import type { ChosenFile, Handlers, Needs } from './needs.ts'
import { referenceProblem } from './references.ts'

type CalendarCommand =
  | 'chooseCalendars'
  | 'importCalendar'
  | 'getWaiting'
  | 'classifyEvents'
  | 'dismissEvents'
  | 'saveRule'
  | 'deleteRule'
  | 'moveRule'

const calendarFiles = { name: 'Calendars', extensions: ['ics', 'ical', 'ifb', 'icalendar'] }

export function calendarCommands(needs: Needs): Handlers<CalendarCommand> {
  const { store, files, newId } = needs
  return {
    chooseCalendars: async () => {
      const chosen = await files.open('Import calendars', calendarFiles)
      return chosen ? ok(joinNotices(chosen.map((file) => noticeOf(file, needs)))) : ok(null)
    },
    importCalendar: ({ fileName, octets }) => importCalendar({ name: fileName, octets }, needs),
    getWaiting: () => ok(waitingGroups(store.waiting)),
    classifyEvents: (input) => {
      const problem = referenceProblem(store.config, input)
      if (problem) return problem
      if (input.rule && !hasConditions(input.rule)) return ruleWithoutConditions
      const rule: Rule | null = input.rule && {
        id: newId(),
        when: input.rule,
        categoryId: input.categoryId,
        goalId: input.goalId,
      }
      const keys = new Set(input.keys)
      decide(needs, 'Classify events', rule ? [...store.config.rules, rule] : null, (meeting) => {
        if (rule && matches(meeting, rule.when)) return meetingEntry(meeting, rule, newId())
        if (!keys.has(eventKey(meeting))) return null
        return meetingEntry(meeting, input, newId(), ['category', 'goal'])
      })
      return ok(null)
    },
    dismissEvents: ({ keys }) => {
      const chosen = new Set(keys)
      const isChosen = (meeting: Meeting) => chosen.has(eventKey(meeting))
      const dismissed = store.waiting.filter(isChosen)
      const config = dismissed.reduce(
        (each, meeting) => withDismissed(each, meeting.sourceId, [eventKey(meeting)]),
        store.config,
      )
      store.commit({
        label: 'Dismiss events',
        entries: [],
        config: configChange(store.config, config),
        waiting: {
          before: store.waiting,
          after: store.waiting.filter((meeting) => !isChosen(meeting)),
        },
      })
      return ok(null)
    },
    saveRule: (draft) => {
      const problem = referenceProblem(store.config, draft)
      if (problem) return problem
      if (!hasConditions(draft.when)) return ruleWithoutConditions
      const rule: Rule = { ...draft, id: draft.id ?? newId() }
      decide(needs, 'Save rule', withRule(store.config.rules, rule), (meeting) =>
        matches(meeting, rule.when) ? meetingEntry(meeting, rule, newId()) : null,
      )
      return ok(null)
    },
    deleteRule: ({ id }) => {
      const rules = store.config.rules.filter((rule) => rule.id !== id)
      decide(needs, 'Delete rule', rules, () => null)
      return ok(null)
    },
    moveRule: ({ id, index }) => {
      const { rules } = store.config
      const rule = rules.find((each) => each.id === id)
      if (!rule) return fail('no-rule', 'This rule is not there any more.')
      decide(
        needs,
        'Move rule',
        rules.filter((each) => each.id !== id).toSpliced(index, 0, rule),
        () => null,
      )
      return ok(null)
    },
  }
}

const ruleWithoutConditions = fail(
  'no-conditions',
  'A rule needs at least one condition, or it would match every event.',
)

/** Carries out a choice: new rules, and an entry for each waiting meeting that `entryFor` decides about. */
function decide(
  { store }: Needs,
  label: string,
  rules: readonly Rule[] | null,
  entryFor: (meeting: Meeting) => Entry | null,
): void {
  const entries: EntryChange[] = []
  const stillWaiting: Meeting[] = []
  for (const meeting of store.waiting) {
    const entry = entryFor(meeting)
    if (entry) entries.push({ id: entry.id, before: null, after: entry })
    else stillWaiting.push(meeting)
  }
  store.commit({
    label,
    entries,
    ...(rules && { config: configChange(store.config, { ...store.config, rules }) }),
    ...(entries.length > 0 && { waiting: { before: store.waiting, after: stillWaiting } }),
  })
}

function withRule(rules: readonly Rule[], rule: Rule): readonly Rule[] {
  return rules.some(({ id }) => id === rule.id)
    ? rules.map((each) => (each.id === rule.id ? rule : each))
    : [...rules, rule]
}

/** Reads one calendar and brings it together with what is there, as one edit. */
export function importCalendar(
  { name, octets }: ChosenFile,
  { store, now, newId }: Needs,
): Result<Notice> {
  const { settings } = store.config
  const window = importWindow(now(), settings.zone)
  const reading = readCalendar(octets, { window, ...settings })
  if (!reading.ok) return fail(reading.problem.code, `${name}: ${reading.problem.message}`)
  const calendarName = reading.value.calendarNames[0] || name.replace(/\.[^.]+$/, '')
  const known = store.config.sources.find((source) => source.name === calendarName)
  const source: Source = {
    ...(known ?? { id: newId(), name: calendarName, kind: 'file', dismissed: [] }),
    importedAt: now(),
  }
  const outcome = mergeReading({
    reading: reading.value,
    window,
    sourceId: source.id,
    sourceName: calendarName,
    rules: store.config.rules,
    entries: [...store.entries.values()].filter(isFromCalendar),
    waiting: store.waiting,
    dismissed: new Set(store.config.sources.flatMap(({ dismissed }) => dismissed)),
    newId,
  })
  store.commit({
    label: `Import ${calendarName}`,
    entries: outcome.entries,
    config: configChange(store.config, withSource(store.config, source)),
    waiting: { before: store.waiting, after: outcome.waiting },
  })
  return ok(importNotice(calendarName, outcome, reading.value.warnings))
}

function isFromCalendar(entry: Entry): entry is Entry & { readonly event: EventReference } {
  return entry.event !== undefined
}

function withSource(config: Config, source: Source): Config {
  const others = config.sources.filter(({ id }) => id !== source.id)
  return { ...config, sources: [...others, source] }
}

function noticeOf(file: ChosenFile, needs: Needs): Notice {
  const result = importCalendar(file, needs)
  return result.ok ? result.value : { tone: 'problem', title: result.problem.message, details: [] }
}

function joinNotices(notices: readonly Notice[]): Notice {
  const [first] = notices
  if (first && notices.length === 1) return first
  return {
    tone: notices.some(({ tone }) => tone === 'problem') ? 'problem' : 'info',
    title: `${notices.length} calendars imported.`,
    details: notices.flatMap(({ title, details }) => [title, ...details]),
  }
}
