// The weekly reflection: its facts, saving it, and exporting it as Markdown.
import type { reflectionTable } from '../../../shared/commands/reflections.ts'
import { configChange } from '../../../shared/history/edit.ts'
import type { ReflectionData } from '../../../shared/messages/reflections.ts'
import type { WeekNote } from '../../../shared/model/reflection.ts'
import { type CommitmentState, commitmentState } from '../../../shared/reflection/commitment.ts'
import { weekFinding } from '../../../shared/reflection/finding.ts'
import { reflectionMarkdown } from '../../../shared/reflection/markdown.ts'
import { saidOf } from '../../../shared/reflection/note.ts'
import { ok } from '../../../shared/result.ts'
import type { Instant } from '../../../shared/time/instant.ts'
import { type Week, weekSpan } from '../../../shared/time/week.ts'
import type { DataStore } from '../../store/data-store.ts'
import type { Handlers, Uses } from './needs.ts'
import { weekData } from './period-data.ts'

export function reflectionCommands(
  needs: Uses<'store' | 'files' | 'accounts' | 'now' | 'words'>,
): Handlers<keyof typeof reflectionTable> {
  const { store, files, accounts, now, words } = needs
  return {
    getReflection: ({ week }) => ok(reflectionData(week, needs)),
    getCommitment: ({ week }) => ok(commitmentOf(store, week, now())),
    saveReflection: ({ week, workedMinutes, reflection }) => {
      const note: WeekNote = {
        ...withoutWorked(store.config.weeks[week] ?? {}),
        ...(workedMinutes !== null && { workedMinutes }),
        reflection: { ...reflection, writtenAt: now() },
      }
      const config = { ...store.config, weeks: { ...store.config.weeks, [week]: note } }
      store.commit({
        label: 'Save reflection',
        entries: [],
        config: configChange(store.config, config),
      })
      return ok(null)
    },
    exportReflection: async ({ week }) => {
      const { config } = store
      const { report } = accounts.of(week, now())
      const text = reflectionMarkdown({ week, config, report, ...saidOf(week, config) }, words())
      const kind = { name: words().t('files.markdown'), extensions: ['md'] }
      return ok(
        await files.save(
          words().t('dialog.export-reflection'),
          `reflection-${week}.md`,
          kind,
          text,
        ),
      )
    },
  }
}

function commitmentOf(store: DataStore, week: Week, now: Instant): CommitmentState | null {
  const { config, waiting } = store
  return commitmentState(week, {
    config,
    entries: store.entriesBetween(weekSpan(week, config.settings)),
    waiting: waiting.map(({ start, end }) => ({ from: start, to: end })),
    now,
  })
}

function reflectionData(
  week: Week,
  needs: Uses<'store' | 'accounts' | 'now' | 'words'>,
): ReflectionData {
  const { config } = needs.store
  const data = weekData(week, needs)
  const past = Object.entries(config.weeks)
    .flatMap(([each, { reflection }]) => (reflection ? [{ week: each, reflection }] : []))
    .sort((a, b) => (a.week < b.week ? 1 : -1))
  return {
    week,
    data,
    ...saidOf(week, config),
    finding: weekFinding(data.report, config, needs.words()),
    past,
  }
}

function withoutWorked({ workedMinutes: _worked, ...note }: WeekNote): WeekNote {
  return note
}
