// The help, as data: its pages and what is on each. The texts are messages; a figure is explained by the same ones as
// beside it in its view.
import { dataFiles } from '../model/data-files.ts'
import { type ViewName, views } from '../views.ts'
import type { MessageId } from '../words/en/index.ts'

export const recipeNames = [
  'import-calendar',
  'classify',
  'plan-block',
  'correct-entry',
  'backup',
  'command-line',
] as const
export type HelpPageName = 'start' | ViewName | (typeof recipeNames)[number] | 'privacy'

export type HelpBlock =
  | { readonly kind: 'text'; readonly says: MessageId }
  | { readonly kind: 'heading'; readonly says: MessageId }
  | { readonly kind: 'steps'; readonly says: readonly MessageId[] }
  /** A figure of a view, and how it is computed. */
  | { readonly kind: 'figure'; readonly name: MessageId; readonly says: readonly MessageId[] }
  /** A file or folder of the data folder, and what is in it. */
  | { readonly kind: 'file'; readonly path: string; readonly says: MessageId }
  /** What is typed on a command line. */
  | { readonly kind: 'command'; readonly typed: string; readonly says: MessageId }

export interface HelpPage {
  readonly name: HelpPageName
  readonly title: MessageId
  readonly blocks: readonly HelpBlock[]
}

export interface HelpGroup {
  readonly title: MessageId
  readonly pages: readonly HelpPage[]
}

const text = (says: MessageId): HelpBlock => ({ kind: 'text', says })
const heading = (says: MessageId): HelpBlock => ({ kind: 'heading', says })
const steps = (...says: readonly MessageId[]): HelpBlock => ({ kind: 'steps', says })
const figure = (name: MessageId, ...says: readonly MessageId[]): HelpBlock => {
  return { kind: 'figure', name, says }
}
const typed = (line: string, says: MessageId): HelpBlock => {
  return { kind: 'command', typed: `offwheel ${line}`, says }
}

const viewBlocks: Readonly<Record<ViewName, readonly HelpBlock[]>> = {
  today: [
    text('help.today'),
    text('help.today-commitment'),
    text('help.today-timer'),
    text('help.today-question'),
    text('help.today-timeline'),
    text('help.today-gaps'),
  ],
  week: [
    text('help.week'),
    text('help.week-grid'),
    text('help.week-open'),
    heading('help.figures'),
    figure('stance.strategy', 'explain.metric-strategy', 'explain.overlaps'),
    figure('stance.execution', 'explain.metric-execution'),
    figure('stance.neutral', 'explain.metric-neutral'),
    figure('week.goals', 'explain.goal'),
    figure('field.no-goal', 'explain.unaligned'),
    figure('metric.topGoal', 'explain.top-goal'),
    figure('week.visibility', 'explain.visibility'),
    figure('week.requests', 'explain.requests', 'week.requests-how'),
    figure('help.focus', 'explain.focus'),
    figure('week.longest-run', 'explain.longest-run'),
    figure('week.switches', 'help.switches'),
    figure('guardrails.title', 'help.guardrail', 'explain.limits'),
  ],
  ai: [
    text('help.ai'),
    text('help.ai-answer'),
    text('settings.kinds-note'),
    heading('help.figures'),
    figure('ai.account', 'explain.identity'),
    figure('ai.reinvested', 'help.reinvested'),
    figure('ai.hamster-wheel', 'explain.hamster-wheel'),
    figure('ai.time-back', 'explain.time-back'),
    figure('ai.range', 'help.range', 'explain.survey'),
    figure('ai.new-work-figure', 'help.new-work'),
    figure('ai.blocks-answered', 'help.answered'),
    figure('ai.likely', 'ai.likely-note'),
  ],
  trends: [
    text('help.trends'),
    heading('help.figures'),
    figure('trends.stances', 'trends.stances-how'),
    figure('trends.sinks', 'trends.sinks-how'),
    figure('metric.topGoal', 'trends.top-goal-how'),
    figure('week.requests', 'trends.requests-how'),
    figure('trends.switches-title', 'trends.switches-how'),
    figure('trends.focus', 'explain.focus'),
    figure('trends.worked', 'trends.worked-how'),
    figure('trends.compare', 'help.compare'),
    figure('trends.ritual', 'trends.ritual-how'),
    figure('trends.pledges', 'help.pledges'),
    figure('trends.clarities', 'help.clarities'),
    figure('trends.when', 'trends.when-how'),
    figure('trends.magnets', 'trends.magnets-how'),
  ],
  meetings: [text('help.meetings'), text('help.meetings-rules'), text('help.meetings-changes')],
  reflection: [
    text('help.reflection'),
    text('help.reflection-blocks'),
    text('help.reflection-length'),
    text('help.reflection-crumbs'),
    text('help.reflection-prompts'),
    text('help.reflection-past'),
    text('help.reflection-call'),
  ],
  pack: [text('help.pack'), text('help.pack-support'), text('help.pack-leaves')],
  settings: [
    text('help.settings'),
    heading('settings.goals'),
    text('settings.goals-note'),
    heading('settings.normal-week'),
    text('settings.week-note'),
    heading('settings.categories'),
    text('settings.categories-note'),
    heading('settings.guardrails'),
    text('settings.guardrails-note'),
  ],
}

/** The same in every language, like the options. */
const commandLines = {
  rows: [
    ['start discovery 50m interview notes', 'usage.start'],
    ['pause | resume | break', 'usage.pause'],
    ['stop | status', 'usage.stop'],
    ['log yesterday 14-15:30 roadmap', 'usage.log'],
    ['report --data FILE --week 2026-W47', 'help.command-report'],
    ['reflection --week 2026-W47', 'help.command-reflection'],
    ['export --out FILE', 'help.command-export'],
  ],
} as const

const recipes: Readonly<Record<(typeof recipeNames)[number], readonly HelpBlock[]>> = {
  'import-calendar': [
    text('help.import'),
    heading('help.import-google'),
    steps('help.import-google-1', 'help.import-google-2', 'help.import-subscribe'),
    heading('help.import-outlook'),
    steps('help.import-outlook-1', 'help.import-outlook-2', 'help.import-subscribe'),
    heading('help.import-icloud'),
    steps('help.import-icloud-1', 'help.import-icloud-2', 'help.import-subscribe'),
    heading('help.import-nextcloud'),
    steps('help.import-nextcloud-1', 'help.import-nextcloud-2', 'help.import-subscribe'),
    heading('help.import-file'),
    steps('help.import-file-1', 'help.import-file-2'),
  ],
  classify: [
    text('help.classify'),
    steps('help.classify-1', 'help.classify-2', 'help.classify-3', 'help.classify-4'),
  ],
  'plan-block': [
    text('help.plan'),
    steps('help.plan-1', 'help.plan-2', 'help.plan-3', 'help.plan-4'),
  ],
  'correct-entry': [
    text('help.correct'),
    steps('help.correct-1', 'help.correct-2', 'help.correct-3'),
    text('help.correct-undo'),
  ],
  backup: [
    text('help.backup'),
    heading('help.backup-restore'),
    steps('help.backup-1', 'help.backup-2', 'help.backup-3'),
    text('help.backup-export'),
  ],
  'command-line': [
    text('help.command-line'),
    ...commandLines.rows.map(([line, says]) => typed(line, says)),
    text('help.command-folder'),
  ],
}

const privacy: readonly HelpBlock[] = [
  text('help.privacy'),
  text('help.privacy-network'),
  text('help.privacy-addresses'),
  heading('help.privacy-where'),
  text('help.privacy-folder'),
  ...dataFiles.map(({ path, says }): HelpBlock => ({ kind: 'file', path, says })),
  heading('settings.log'),
  text('help.privacy-log'),
  text('settings.report-note'),
  heading('settings.backups'),
  text('help.privacy-backups'),
  text('help.privacy-remove'),
]

const recipePages: readonly HelpPage[] = recipeNames.map((name) => {
  return { name, title: `help.title-${name}`, blocks: recipes[name] }
})

export const helpGroups: readonly HelpGroup[] = [
  {
    title: 'help.group-about',
    pages: [
      {
        name: 'start',
        title: 'help.title-start',
        blocks: [
          text('help.start'),
          text('help.start-time'),
          text('help.start-stances'),
          text('help.start-ai'),
          text('help.start-find'),
        ],
      },
      { name: 'privacy', title: 'help.title-privacy', blocks: privacy },
    ],
  },
  {
    title: 'help.group-views',
    pages: views.map((name) => ({ name, title: `view.${name}`, blocks: viewBlocks[name] })),
  },
  { title: 'help.group-recipes', pages: recipePages },
]

export const helpPages: readonly HelpPage[] = helpGroups.flatMap(({ pages }) => pages)
