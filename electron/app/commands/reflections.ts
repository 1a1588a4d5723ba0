// The weekly reflection: saving what is written of it, and exporting it as Markdown.

import { deepEqual } from '../../../shared/base/deep-equal.ts'
import { onlyGiven } from '../../../shared/base/only-given.ts'
import type { reflectionTable } from '../../../shared/commands/reflections.ts'
import { configChange } from '../../../shared/history/edit.ts'
import type { EditLabel } from '../../../shared/history/labels.ts'
import { namedId } from '../../../shared/model/named-id.ts'
import type { Prompt } from '../../../shared/model/prompt.ts'
import type { ReflectionPart, WeekNote } from '../../../shared/model/reflection.ts'
import { pageHtml } from '../../../shared/pack/html.ts'
import { reflectionFacts } from '../../../shared/reflection/markdown.ts'
import { reflectedWeeks } from '../../../shared/reflection/note.ts'
import { oneToOneText } from '../../../shared/reflection/one-to-one.ts'
import {
  answerTo,
  movedPrompt,
  resetPrompts,
  reworded,
  withPrompts,
} from '../../../shared/reflection/prompts.ts'
import { withStrategy } from '../../../shared/reflection/strategy.ts'
import {
  changedFields,
  doneNote,
  textOf,
  withoutEmpty,
  withText,
} from '../../../shared/reflection/text.ts'
import { isSameTie, tiesOf, withTie } from '../../../shared/reflection/ties.ts'
import { periodReport } from '../../../shared/report/period-report.ts'
import { fail, ok } from '../../../shared/result.ts'
import type { Week } from '../../../shared/time/week.ts'
import { putReflectionOff } from '../reflection-call.ts'
import { accountsInTurns } from './accounts-in-turns.ts'
import { crumbData } from './crumb-data.ts'
import type { Handlers, Uses } from './needs.ts'
import { pastWeeks, storedRows } from './past-weeks.ts'
import { commitmentOf, reflectionData } from './reflection-data.ts'
import { ritualData } from './ritual-data.ts'
import { saveConfig } from './save-config.ts'

export function reflectionCommands(
  needs: Uses<'store' | 'files' | 'printer' | 'accounts' | 'now' | 'words' | 'nextTurn'>,
): Handlers<keyof typeof reflectionTable> {
  const { store, files, printer, accounts, now, words } = needs
  const keep = (
    label: EditLabel,
    week: Week,
    change: (note: WeekNote | undefined) => WeekNote,
    typedInto?: string,
  ) => {
    const { weeks } = store.config
    const config = { ...store.config, weeks: { ...weeks, [week]: change(weeks[week]) } }
    store.commit({
      label,
      entries: [],
      config: configChange(store.config, config),
      ...(typedInto !== undefined && { typedInto }),
    })
  }
  const write = (note: WeekNote | undefined, part: ReflectionPart) =>
    withText(note, part, store.config.prompts, now())
  /** Changes the prompts from this week on. */
  const ask = (week: Week, prompts: readonly Prompt[]) =>
    deepEqual(prompts, store.config.prompts)
      ? ok(null)
      : saveConfig(store, 'Change prompts', withPrompts(store.config, prompts, week))
  const saveMarkdown = (name: string, text: string) => {
    const kind = { name: words().t('files.markdown'), extensions: ['md'] }
    return files.save(words().t('dialog.export-reflection'), name, kind, text)
  }
  return {
    getReflection: ({ week }) => ok(reflectionData(week, needs)),
    getRitual: async ({ weeks }) => ok(await ritualData(weeks, needs)),
    getPast: async () => ok(await pastWeeks(needs)),
    getCommitment: ({ week }) => ok(commitmentOf(store, week, now())),
    getCrumbs: ({ week }) => ok(crumbData(week, needs)),
    writeReflection: ({ week, part }) => {
      const note = store.config.weeks[week]
      const [before, after] = [textOf(note), textOf(write(note, part))]
      // A letter that was typed and deleted again begins no reflection.
      if (deepEqual(after, before)) return ok(null)
      const field = changedFields(before, after).join()
      const label = field === 'kept' ? 'Mark commitment' : 'Write reflection'
      keep(label, week, (note) => withoutEmpty(write(note, part)), `${week} ${field}`)
      return ok(null)
    },
    finishReflection: ({ week }) => {
      keep('Finish reflection', week, (note) => doneNote(note, store.config.prompts, now()))
      return ok(null)
    },
    addPrompt: ({ week, question }) => {
      const { prompts } = store.config
      const asked = question.trim()
      if (asked === '') return ok(null)
      const added = { id: namedId(asked, prompts), question: asked, dropped: false }
      return ask(week, [...prompts, added])
    },
    savePrompt: ({ week, id, question, dropped }) => {
      const { prompts } = store.config
      const before = prompts.find((prompt) => prompt.id === id)
      if (!before) return fail('no-prompt')
      const worded = question === undefined ? before : reworded(before, question, words())
      const after = { ...worded, ...onlyGiven({ dropped }) }
      return ask(
        week,
        prompts.map((prompt) => (prompt.id === id ? after : prompt)),
      )
    },
    movePrompt: ({ week, id, before }) => {
      const { prompts } = store.config
      const isPrompt = (asked: string) => prompts.some((prompt) => prompt.id === asked)
      if (!isPrompt(id) || (before !== null && !isPrompt(before))) return fail('no-prompt')
      return ask(week, movedPrompt(prompts, id, before))
    },
    resetPrompts: ({ week }) => ask(week, resetPrompts(store.config.prompts)),
    tieAnswer: ({ week, prompt, tie, isTied }) => {
      const { prompts } = store.config
      const reflection = store.config.weeks[week]?.reflection
      // A prompt that is no longer asked may still have an answer.
      const isAsked = prompts.some(({ id }) => id === prompt) || answerTo(prompt, reflection) !== ''
      if (!isAsked) return fail('no-prompt')
      const tied = tiesOf(prompt, reflection)
      if (tied.some((each) => isSameTie(each, tie)) === isTied) return ok(null)
      keep('Tie answer', week, (note) => withTie(note, prompt, tie, isTied, prompts, now()))
      return ok(null)
    },
    carryCommitmentOn: ({ week, from }) => {
      const commitment = store.config.weeks[from]?.reflection?.commitment.trim() ?? ''
      if (commitment === '') return fail('no-commitment')
      keep('Carry commitment on', week, (note) => write(note, { commitment }))
      return ok(null)
    },
    setStrategy: ({ quarter, text }) => {
      const changed = withStrategy(store.config, quarter, text, now())
      return saveConfig(store, 'Set strategy', changed)
    },
    putReflectionOff: ({ week, until }) => ok(putReflectionOff(week, until, needs)),
    setLeave: ({ week, isLeave }) => {
      keep('Mark leave', week, (note) => {
        const { isLeave: _, ...others } = note ?? {}
        return { ...others, ...(isLeave && { isLeave: true as const }) }
      })
      return ok(null)
    },
    getOneToOne: ({ from, to }) => {
      const report = periodReport(
        [...new Set([from, to])].map((each) => accounts.of(each, now())),
        store.config.goals,
      )
      if (!report) return fail('bad-span')
      const declined = [...store.requests.values()].filter(
        ({ at, decision }) => decision === 'declined' && at >= report.from && at < report.to,
      ).length
      return ok(oneToOneText({ from, to, report, config: store.config, declined }, words()))
    },
    saveOneToOne: async ({ text, paper }) => {
      const { t, language } = words()
      // A start does not wait for what reads Markdown.
      const { micromark } = await import('micromark')
      const { gfmTable, gfmTableHtml } = await import('micromark-extension-gfm-table')
      const faces = await printer.fontFaces()
      const body = micromark(text, {
        extensions: [gfmTable()],
        htmlExtensions: [gfmTableHtml()],
      })
      const html = pageHtml(body, t('one.sheet'), language, faces)
      const content = await printer.print(html, {
        paper,
        head: t('one.sheet'),
        page: t('pack.page'),
        of: t('pack.of'),
      })
      const kind = { name: t('files.pack-pdf'), extensions: ['pdf'] }
      return ok(await files.save(t('one.dialog'), 'one-to-one.pdf', kind, content))
    },
    exportReflection: async ({ week }) => {
      // A start does not wait for what writes YAML.
      const { reflectionFile } = await import('../../../shared/reflection/file.ts')
      const factsOf = reflectionFacts(store.config, storedRows(store))
      const facts = factsOf(week, accounts.of(week, now()))
      return ok(await saveMarkdown(`reflection-${week}.md`, reflectionFile(facts, words())))
    },
    exportReflections: async () => {
      const weeks = reflectedWeeks(store.config)
      if (weeks.length === 0) return fail('no-reflection')
      const { reflectionPart, reflectionsFile } = await import('../../../shared/reflection/file.ts')
      const factsOf = reflectionFacts(store.config, storedRows(store))
      const parts = await accountsInTurns(weeks, needs, (week, account) =>
        reflectionPart(factsOf(week, account), words()),
      )
      return ok(await saveMarkdown('reflections.md', reflectionsFile(parts)))
    },
  }
}
