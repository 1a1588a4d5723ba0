// Deciding what calendar events are: by hand, by rule, or not at all.

import type { classificationTable } from '../../../shared/commands/classification.ts'
import { configChange, waitingChange } from '../../../shared/history/edit.ts'
import type { EditLabel } from '../../../shared/history/labels.ts'
import { conditionsSchema } from '../../../shared/interchange/schema.ts'
import { hasConditions, matches } from '../../../shared/meetings/classify.ts'
import { dismissal } from '../../../shared/meetings/dismissal.ts'
import { isCalendarEntry, meetingEntry } from '../../../shared/meetings/follow.ts'
import { groupIdsOf, withGroupDecision } from '../../../shared/meetings/groups.ts'
import { type Reclassified, reclassify, rulePreview } from '../../../shared/meetings/reclassify.ts'
import { asRule, starterEffects } from '../../../shared/meetings/starter-rules.ts'
import { isPicked, waitingGroups, waitingList } from '../../../shared/meetings/waiting.ts'
import type { EventChoice } from '../../../shared/meetings/waiting-list.ts'
import { recentSpan } from '../../../shared/meetings/waiting-part.ts'
import { wordFinder } from '../../../shared/meetings/words.ts'
import type { Revisions } from '../../../shared/messages/revisions.ts'
import type { RuleDraft } from '../../../shared/model/drafts.ts'
import type { Meeting } from '../../../shared/model/meeting.ts'
import type { Rule } from '../../../shared/model/rule.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { learn, suggest } from '../../../shared/suggestions/suggest.ts'
import { DAY } from '../../../shared/time/civil.ts'
import { addSeconds } from '../../../shared/time/instant.ts'
import { addWeeks, type Week, weekOf, weekSpan } from '../../../shared/time/week.ts'
import type { Handlers, Uses } from './needs.ts'
import { referenceProblem } from './references.ts'

const previewWeeks = 12
const noRule = fail('no-rule')
const editGone = fail('edit-gone')

/** Two years back and ahead: older meetings say little about those to come, and take long to read. */
const learntSeconds = 2 * 365 * DAY

export function classificationCommands(
  needs: Uses<'store' | 'now' | 'newId' | 'words'>,
): Handlers<keyof typeof classificationTable> {
  const { store, now, newId, words } = needs
  const calendarEntries = () => [...store.entries.values()].filter(isCalendarEntry)
  /** What the rules would do to all existing meetings. */
  const applied = (rules: readonly Rule[]): Reclassified =>
    reclassify(calendarEntries(), store.waiting, rules, newId)
  const keepRules = (label: EditLabel, rules: readonly Rule[]): Result<null> => {
    const { entries, waiting } = applied(rules)
    store.commit({
      label,
      entries,
      config: configChange(store.config, { ...store.config, rules }),
      waiting: waitingChange(store.waiting, waiting),
    })
    return ok(null)
  }
  const groups = perRevision(needs, () => {
    const { zone, calendar } = store.config.settings
    const recent = store.entriesBetween({
      from: addSeconds(now(), -learntSeconds),
      to: addSeconds(now(), learntSeconds),
    })
    const isExcluded = wordFinder(calendar.excludedWords)
    const shown = recent
      .filter(isCalendarEntry)
      .filter(({ note, event }) => !isExcluded(note) && !isExcluded(event.facts?.title ?? ''))
    const words = needs.words()
    const model = learn(shown, zone)
    const span = recentSpan(now(), store.config.settings)
    return waitingGroups(store.waiting, span, (meeting) => suggest(meeting, model, words))
  })
  return {
    getWaiting: ({ most, part = null }) => ok(waitingList(groups(), most, part)),
    classifyEvents: ({ choices, insteadOf }) => {
      for (const choice of choices) {
        const problem = choiceProblem(choice, needs)
        if (problem) return problem
      }
      if (insteadOf !== undefined) {
        if (store.edits !== insteadOf) return editGone
        const undone = store.undo()
        if (!undone.ok) return undone
      }
      const rules = store.config.rules
      const added = choices.flatMap(({ rule, categoryId, goalId }): readonly Rule[] =>
        rule ? [{ id: newId(), when: rule, categoryId, goalId }] : [],
      )
      const { own, rest } = sortByChoice(store.waiting, choices)
      const byRule =
        added.length > 0
          ? reclassify(calendarEntries(), rest, [...rules, ...added], newId)
          : { entries: [], waiting: rest }
      const byHand = own.map(({ meeting, choice }) => {
        const after = meetingEntry(meeting, choice, newId(), ['category', 'goal'])
        return { id: after.id, before: null, after }
      })
      const sources = choices.reduce((before, choice) => {
        const isGroup = 'groupIds' in choice && choice.rule === null
        const meetings = own.filter((each) => each.choice === choice)
        return isGroup
          ? withGroupDecision(
              before,
              meetings.map(({ meeting }) => meeting),
              choice,
            )
          : before
      }, store.config.sources)
      const isSame = sources === store.config.sources && added.length === 0
      const config = isSame
        ? store.config
        : { ...store.config, sources, rules: [...rules, ...added] }
      store.commit({
        label: 'Classify events',
        entries: [...byHand, ...byRule.entries],
        config: configChange(store.config, config),
        waiting: waitingChange(store.waiting, byRule.waiting),
      })
      return ok({ edits: store.edits })
    },
    dismissEvents: (pick) => {
      const chosen = store.waiting.filter(isPicked(pick, groupIdsOf(store.waiting)))
      const { sources, meetings } = dismissal(
        store.config.sources,
        store.meetings,
        chosen,
        store.config.settings.zone,
      )
      const decided = 'groupIds' in pick ? withGroupDecision(sources, chosen, null) : sources
      store.commit({
        label: 'Dismiss events',
        entries: [],
        config: configChange(store.config, { ...store.config, sources: decided }),
        waiting: waitingChange(store.meetings, meetings),
      })
      return ok({ edits: store.edits })
    },
    saveRule: (draft) =>
      draftProblem(draft, needs) ??
      keepRules(
        'Save rule',
        withRule(store.config.rules, ruleOf(draft, store.config.rules, newId)),
      ),
    deleteRule: ({ id }) => {
      const others = store.config.rules.filter((rule) => rule.id !== id)
      if (others.length === store.config.rules.length) return noRule
      return keepRules('Delete rule', others)
    },
    moveRule: ({ id, index }) => {
      const { rules } = store.config
      const rule = rules.find((each) => each.id === id)
      if (!rule) return noRule
      const others = rules.filter((each) => each.id !== id)
      return keepRules('Move rule', others.toSpliced(index, 0, rule))
    },
    getStarterRules: () => {
      const { rules, categories } = store.config
      // A person with rules does not need starter rules.
      return ok(rules.length > 0 ? [] : starterEffects(store.waiting, categories, words().language))
    },
    addStarterRules: ({ names }) => {
      const { rules, categories } = store.config
      const added = starterEffects(store.waiting, categories, words().language)
        .filter(({ rule }) => names.includes(rule.name))
        .map(({ rule }) => asRule(rule, newId()))
      if (added.length === 0) return noRule
      return keepRules('Add rules', [...rules, ...added])
    },
    previewRule: (draft) => {
      const problem = draftProblem(draft, needs)
      if (problem) return problem
      const { settings, rules } = store.config
      const isExcluded = wordFinder(settings.calendar.excludedWords)
      const { from } = weekSpan(addWeeks(weekOf(now(), settings), 1 - previewWeeks), settings)
      return ok(
        rulePreview(
          applied(withRule(rules, ruleOf(draft, store.config.rules, newId))),
          { from, to: now() },
          isExcluded,
        ),
      )
    },
  }
}

/** Computed on the first call after a change of data or in another week, and kept until the next. */
function perRevision<T>({ store, now }: Uses<'store' | 'now'>, make: () => T): () => T {
  let known: { readonly revisions: Revisions; readonly week: Week; readonly value: T } | null = null
  return () => {
    const { revisions } = store
    const week = weekOf(now(), store.config.settings)
    if (known?.revisions !== revisions || known.week !== week) {
      known = { revisions, week, value: make() }
    }
    return known.value
  }
}

const ruleWithoutConditions = fail('no-conditions')

/** A choice that a rule stands for follows the rule from now on; any other choice is the person's own. */
function sortByChoice(waiting: readonly Meeting[], choices: readonly EventChoice[]) {
  const groupIds = groupIdsOf(waiting)
  const picks = choices.map((choice) => ({ choice, isChosen: isPicked(choice, groupIds) }))
  const own: { readonly meeting: Meeting; readonly choice: EventChoice }[] = []
  const rest: Meeting[] = []
  for (const meeting of waiting) {
    const choice = picks.find(({ isChosen }) => isChosen(meeting))?.choice
    if (choice && !(choice.rule && matches(meeting.facts, choice.rule))) {
      own.push({ meeting, choice })
    } else rest.push(meeting)
  }
  return { own, rest }
}

function choiceProblem(choice: EventChoice, { store }: Uses<'store'>): Result<never> | null {
  const problem = referenceProblem(store.config, choice)
  if (problem) return problem
  return choice.rule && !hasConditions(choice.rule) ? ruleWithoutConditions : null
}

function draftProblem(draft: RuleDraft, { store }: Uses<'store'>): Result<never> | null {
  const problem = referenceProblem(store.config, draft)
  if (problem) return problem
  return hasConditions(draft.when) ? null : ruleWithoutConditions
}

/** The content of a form as a rule; conditions from a later version, which no form shows, are kept. */
function ruleOf(
  { id, when, categoryId, goalId }: RuleDraft,
  rules: readonly Rule[],
  newId: () => string,
): Rule {
  const before = rules.find((rule) => rule.id === id)
  const later = Object.entries(before?.when ?? {}).filter(
    ([key]) => !(key in conditionsSchema.shape),
  )
  const conditions = { ...Object.fromEntries(later), ...when }
  return { ...before, id: id ?? newId(), when: conditions, categoryId, goalId }
}

function withRule(rules: readonly Rule[], rule: Rule): readonly Rule[] {
  return rules.some(({ id }) => id === rule.id)
    ? rules.map((each) => (each.id === rule.id ? rule : each))
    : [...rules, rule]
}
