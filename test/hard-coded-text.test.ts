// All that a person reads comes from the catalogue, and is said when it is shown: a module that speaks while it loads
// keeps the language of that moment.
import fs from 'node:fs'
import path from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, test } from 'vitest'
import { editLabels } from '../shared/history/labels.ts'

const root = path.join(import.meta.dirname, '..')
const folders = ['renderer', 'electron', 'shared']
/** The catalogue itself. */
const exempt = ['shared/words']
/** Attributes that are read by people, of elements and of components. */
const readAttributes = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'description',
  'help',
  'hint',
  'label',
  'name',
  'placeholder',
  'title',
  'unit',
])
/** The same in objects: what dialogs, notices and windows are given. */
const readProperties = new Set(['detail', 'hint', 'placeholder', 'says', 'title'])
/** Where `label` is one of them. Elsewhere it names an edit, which the catalogue says by that. */
const labelled = ['renderer/', 'electron/shell/']
/** Those of them that name an icon, or a unit, as often. */
const keyAttributes = new Set(['name', 'unit'])
/** The same in every language. */
const untranslated = new Set(['Offwheel'])
/** Where text is made that is shown, or travels to where it is: no sentence stands there, whatever it is handed to. */
const speechless = ['electron/', 'shared/']
/** Strings that nobody reads in the app: pages of the documentation, names of edits, input, JSON, processes. */
const unreadProperties = new Set(['does', 'edits', 'error', 'label', 'rows', 'serviceName'])
/** The same of a file as a whole. */
const unreadFiles: Readonly<Record<string, string>> = {
  'electron/app/problem-report.ts': 'a report for whoever mends the app',
  'electron/shell/system-facts.ts': 'a line of the log',
  'shared/calendar/write-calendar.ts': 'lines of iCalendar',
  'shared/calendar/zone/windows-zones.ts': 'names Windows has for zones',
  'shared/commands/table.ts': 'headings of a page of the documentation',
  'shared/meetings/starter-rules.ts': 'words that stand in titles, in every language at once',
  'shared/pack/chart-svg.ts': 'markup: its text is in the pack',
  'shared/pack/html.ts': 'markup: its text is in the pack',
  'shared/pack/running-head.ts': 'markup: its text is in the pack',
  'shared/pack/style.ts': 'a style sheet',
  'shared/sample/people.ts': 'names of people and companies',
  'shared/suggestions/features.ts': 'words that say nothing of a title',
}
/** What names something of the system's, or a form of dates in shared/words/words.ts. */
const systemNames = new Set([
  'Application Support',
  '[Desktop Entry]',
  '# public key: ',
  'day, month short',
  'day, month short, year',
  'trusted-types default',
])
const speakers = new Set(['rich', 't', 'words'])

type Node = { readonly type: string; readonly start: number } & Readonly<Record<string, unknown>>

interface Finding {
  readonly rule: 'text' | 'attribute' | 'property' | 'error text' | 'prose' | 'said while loading'
  readonly at: number
  readonly what: string
}

function findings(file: string, code: string): readonly Finding[] {
  const { program, errors } = parseSync(file, code)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  const found: Finding[] = []
  const visit = (node: Node, isLoading: boolean) => {
    found.push(...faultsOf(node, file, isLoading && file.startsWith('renderer/')))
    const isLoadingInside = isLoading && !runsLater(node)
    for (const child of childrenOf(node)) visit(child, isLoadingInside)
  }
  visit(program as unknown as Node, true)
  const isSpeechless = speechless.some((folder) => file.startsWith(folder))
  if (isSpeechless && !Object.hasOwn(unreadFiles, file)) {
    found.push(...proseIn(program as unknown as Node))
  }
  return found
}

/** Words that stand beside one another in a text, wherever it is. */
function proseIn(node: Node): readonly Finding[] {
  if (isUnread(node)) return []
  if (isErrorText(node)) return [{ rule: 'error text', at: node.start, what: 'error.message' }]
  const found = ownTexts(node)
    .filter((text) => /\p{L}{2,} \p{L}{2,}/u.test(text) && !isName(text))
    .map((what): Finding => ({ rule: 'prose', at: node.start, what }))
  // A key is no text.
  const inner = node.type === 'Property' ? nodesIn([node['value']]) : childrenOf(node)
  return [...found, ...inner.flatMap(proseIn)]
}

/** The message of what was thrown: in English, whoever threw it. */
function isErrorText(node: Node): boolean {
  if (node.type !== 'MemberExpression' || nameOf(node['property']) !== 'message') return false
  let thrown = node['object'] as Node
  while (/^(TSAs|Parenthesized)Expression$/.test(thrown.type)) thrown = thrown['expression'] as Node
  return nameOf(thrown) === 'error'
}

function ownTexts(node: Node): readonly string[] {
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? [node['value']] : []
  if (node.type !== 'TemplateLiteral') return []
  return nodesIn(node['quasis']).map(({ value }) => (value as { readonly cooked: string }).cooked)
}

function isName(text: string): boolean {
  return systemNames.has(text) || editLabels.some((label) => label === text)
}

/** Types, what is thrown or logged, patterns, and properties no person reads. */
function isUnread(node: Node): boolean {
  switch (node.type) {
    case 'NewExpression':
      return /^(Range|Type)?Error$|^RegExp$/.test(nameOf(node['callee']))
    case 'CallExpression': {
      const { object } = node['callee'] as Node
      return /^log$/.test(nameOf(object ?? {}))
    }
    case 'Property':
      return unreadProperties.has(nameOf(node['key']))
    default:
      return /^TS(?!As|Satisfies|NonNull)/.test(node.type)
  }
}

function faultsOf(node: Node, file: string, isLoading: boolean): readonly Finding[] {
  const found = (rule: Finding['rule'], texts: readonly string[]) =>
    texts.map((what) => ({ rule, at: node.start, what }))
  switch (node.type) {
    case 'JSXText':
      return found('text', [String(node['value'])].filter(isText))
    case 'JSXElement':
    case 'JSXFragment':
      return found('text', nodesIn(node['children']).filter(isExpression).flatMap(textsOf))
    case 'JSXAttribute': {
      const name = nameOf(node['name'])
      if (!readAttributes.has(name) || !node['value']) return []
      const texts = textsOf(node['value'] as Node)
      return found('attribute', keyAttributes.has(name) ? texts.filter(isSentence) : texts)
    }
    case 'Property':
      return isReadProperty(nameOf(node['key']), file) && !isPattern(node)
        ? found('property', textsOf(node['value'] as Node).filter(isSentence))
        : []
    case 'CallExpression': {
      const name = nameOf(node['callee'])
      return isLoading && speakers.has(name) ? found('said while loading', [name]) : []
    }
    default:
      return []
  }
}

function isReadProperty(name: string, file: string): boolean {
  return name === 'label'
    ? labelled.some((folder) => file.startsWith(folder))
    : readProperties.has(name)
}

/** The texts an expression can be, those of what it chooses between included; not those it hands to functions. */
function textsOf(node: Node): readonly string[] {
  switch (node.type) {
    case 'Literal':
      return typeof node['value'] === 'string' ? [node['value']].filter(isText) : []
    case 'TemplateLiteral':
      return nodesIn(node['quasis'])
        .map(({ value }) => (value as { readonly cooked: string }).cooked)
        .filter(isText)
    case 'JSXExpressionContainer':
      return textsOf(node['expression'] as Node)
    case 'ConditionalExpression':
      return [node['consequent'], node['alternate']].flatMap((each) => textsOf(each as Node))
    case 'LogicalExpression':
    case 'BinaryExpression':
      return sidesOf(node).flatMap(textsOf)
    default:
      return []
  }
}

/** The sides of an operator it answers one of, or both. */
function sidesOf({ operator, left, right }: Node): readonly Node[] {
  if (operator === '&&') return [right as Node]
  return ['||', '??', '+'].includes(String(operator)) ? [left as Node, right as Node] : []
}

function isText(text: string): boolean {
  return /\p{L}/u.test(text) && !untranslated.has(text.trim())
}

/** A single word without a capital can be a key: of a document, of an icon. */
function isSentence(text: string): boolean {
  return /^\p{Lu}|\s/u.test(text)
}

function isExpression({ type }: Node): boolean {
  return type === 'JSXExpressionContainer'
}

/** Whether it is what an object is taken apart by, not one that is made. */
function isPattern(node: Node): boolean {
  return (node['value'] as Node).type === 'AssignmentPattern'
}

/** Functions and what classes hold run when they are called, not when their module loads. */
function runsLater({ type }: Node): boolean {
  return /Function|^MethodDefinition$|^PropertyDefinition$/.test(type)
}

function nameOf(node: unknown): string {
  return String((node as Node)['name'] ?? (node as Node)['value'] ?? '')
}

function childrenOf(node: Node): readonly Node[] {
  return Object.values(node).flatMap((value) => nodesIn(Array.isArray(value) ? value : [value]))
}

function nodesIn(values: unknown): readonly Node[] {
  return (values as readonly unknown[]).filter(
    (value): value is Node => typeof (value as Node | null)?.type === 'string',
  )
}

const files = folders.flatMap((folder) =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, ...name.split(path.sep)))
    .filter((name) => /\.tsx?$/.test(name))
    .filter((name) => !exempt.some((skipped) => name.startsWith(skipped))),
)

test('no text that a person reads is written into the code', () => {
  const faults = files.flatMap((file) => {
    const code = fs.readFileSync(path.join(root, file), 'utf8')
    return findings(file, code).map(({ rule, at, what }) => {
      const line = code.slice(0, at).split('\n').length
      return `${file}:${line} ${rule}: ${what.trim()}`
    })
  })
  expect(faults).toEqual([])
})

describe('prose is found where text travels', () => {
  test.for([
    "warn(event, 'It has no start and was left out.')",
    'addProblem(event, `DTSTART on line 5 cannot be read.`)',
    "z.number().max(9, 'too large')",
    "context.addIssue({ code: 'custom', message: 'before start' })",
    "({ kind: 'damaged', reason: 'it is no file' })",
    "fail('bad-format', { fault: 'document: nested too deeply' })",
    'io.stderr(`offwheel export\n    takes the usual place`)',
    "({ note: 'Write the story', categoryId: 'vision' })",
    "goal('g-midmarket', 'Win mid-market', 1)",
    "throw new FaultError('the folder is gone')",
  ])('%s', (code) => {
    const rules = findings('shared/a.ts', `export const a = () => { ${code} }`)
    expect(rules.map(({ rule }) => rule)).toContain('prose')
  })

  test.for([
    "fail('no-file', { reason: (error as Error).message })",
    'io.stderr((error as Error).message)',
  ])('and so is what was thrown: %s', (code) => {
    const rules = findings('electron/a.ts', `export const a = () => { ${code} }`)
    expect(rules.map(({ rule }) => rule)).toEqual(['error text'])
  })

  test.for([
    "warn(event, fault('no-start'))",
    "throw new Error('no such thing')",
    "log.warn('store', 'a write failed')",
    "commit({ label: 'Delete entry' })",
    "commit(deletion('Delete entry'))",
    "command({ does: 'Deletes an entry.' })",
    'answer({ id, error: (error as Error).message })',
  ])('not in %s', (code) => {
    expect(findings('shared/a.ts', `export const a = () => { ${code} }`)).toEqual([])
  })
})

describe('what is found', () => {
  test.for([
    ['text', '() => <p>Saved</p>'],
    ['text', "() => <p>{isSaved ? 'Saved' : ''}</p>"],
    ['text', '() => <p>{isSaved && `Saved`}</p>'],
    ['attribute', '() => <Fact name="Saved" />'],
    ['attribute', "() => <button aria-label={isOn ? 'Off' : t('on')} />"],
    ['property', "() => notify({ title: 'Saved' })"],
    ['property', "() => menu({ label: 'Saved' })"],
    ['said while loading', "t('saved')"],
    ['said while loading', "({ title: words().t('saved') })"],
  ] as const)('%s: %s', ([rule, code]) => {
    expect(findings('renderer/a.tsx', `export const a = ${code}`)).toMatchObject([{ rule }])
  })

  test.for([
    "() => <p>· {t('saved')} 14:05</p>",
    "() => <p className={kind === 'wide' ? 'wide' : ''} />",
    "() => <Fact name={t('saved')} />",
    "() => t('saved')",
    "({ title: 'ledger' })",
    '() => <Icon name="plus" />',
    '() => <Field unit="min" />',
  ])('not in %s', (code) => {
    expect(findings('renderer/a.tsx', `export const a = ${code}`)).toEqual([])
  })
})
