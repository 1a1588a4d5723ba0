// Documents times damages, with what must come of each. The outcomes are worked out by these rules, not by what the
// app does: what can be read is kept; what cannot is set aside as it is and told; where there is a copy of the last
// good start, that one is taken and nothing is gone; what a newer version wrote keeps the app from starting.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

export type Outcome =
  /** Everything is there, and nothing needs to be said. */
  | 'kept'
  /** Everything is there, since there was a copy; the person is told which document it was. */
  | 'restored'
  /** What the document held is gone, and the person is told which one it was; everything else is there. */
  | 'lost'
  /** Gone without a word: nothing tells that it had ever been there, or the app makes it anew. */
  | 'unknown'
  /** A newer version wrote it: no start, and nothing is touched. */
  | 'refused'

export interface DamagedFolder {
  readonly document: string
  readonly damage: string
  readonly outcome: Outcome
  readonly make: (folder: string) => void
  /** What the person must be told of, where it is not the document by its name. */
  readonly says?: string
}

interface Document {
  readonly name: string
  /** Where there is a copy of the last good start. */
  readonly hasCopy: boolean
  readonly version: number
  /** Its keys; all of them but `edit` must be what they are. */
  readonly keys: readonly string[]
  /** What comes of it where it is missing. */
  readonly missing: Outcome
}

const edited = ['version', 'edit']
const ledger = {
  hasCopy: true,
  version: 2,
  keys: [...edited, 'serial', 'entries'],
  missing: 'restored',
} as const
const config = ['settings', 'categories', 'goals', 'weeks', 'rules', 'sources', 'planned']
const running = ['block', 'unclear', 'lastKnownAt', 'lastKnownMachine']
const copied = { hasCopy: true, version: 1, missing: 'restored' } as const
const single = { hasCopy: false, version: 1 } as const

export const documents: readonly Document[] = [
  { ...copied, name: 'config', version: 2, keys: [...edited, ...config] },
  { ...copied, name: 'running', keys: [...edited, ...running] },
  { ...copied, name: 'calendar', keys: [...edited, 'waiting'] },
  { ...copied, name: 'requests', keys: [...edited, 'requests'] },
  { ...ledger, name: 'ledger/2026-11' },
  { ...ledger, name: 'ledger/2024-02' },
  // Every other document that was edited says that there was a history.
  { ...single, name: 'history', keys: ['version', 'done', 'undone', 'underWay'], missing: 'lost' },
  // The history names it.
  { ...single, name: 'history/1', keys: ['version', 'label', 'entries'], missing: 'lost' },
  // Guardrails are told once more, calendars looked up once more.
  { ...single, name: 'told', keys: ['version', 'week', 'guardrails'], missing: 'unknown' },
  { ...single, name: 'subscriptions', keys: ['version', 'checks'], missing: 'unknown' },
  // Its calendar says so itself, where it stands in the settings.
  { ...single, name: 'addresses', keys: ['version', 'addresses'], missing: 'unknown' },
  { ...single, name: 'unsaved', keys: ['version', 'forms'], missing: 'unknown' },
]

interface Damage {
  readonly name: string
  /** What it does to a file, given as it stands. */
  readonly make: (file: string, text: string) => void
  /** `kept` for what is no damage, else what the document's rule says. */
  readonly outcome: 'bad' | 'kept' | 'refused' | 'missing'
}

const write = (change: (text: string) => string | Uint8Array) => (file: string, text: string) =>
  fs.writeFileSync(file, change(text))

/** Another object in place of the file. */
const instead = (make: (file: string) => void) => (file: string) => {
  fs.rmSync(file)
  make(file)
}

/** A key before the others. */
const withKey = (key: string) => (text: string) => text.replace('{', `{${key},`)

const version = (value: string) =>
  write((text) => text.replace(/"version":\d+/, `"version":${value}`))

const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`

export const bad: readonly Omit<Damage, 'outcome'>[] = [
  { name: 'empty', make: write(() => '') },
  { name: 'cut after the first octet', make: write((text) => text.slice(0, 1)) },
  { name: 'cut in the middle', make: write((text) => text.slice(0, text.length / 2)) },
  { name: 'cut before the last octet', make: write((text) => text.slice(0, -1)) },
  { name: 'NULs of its length', make: write((text) => '\0'.repeat(text.length)) },
  { name: 'NULs after the middle', make: write((text) => text.slice(0, 40).padEnd(99, '\0')) },
  { name: 'a list', make: write(() => '[]') },
  { name: 'null', make: write(() => 'null') },
  { name: 'an object with nothing in it', make: write(() => '{}') },
  { name: 'a number', make: write(() => '7') },
  { name: 'UTF-16', make: write((text) => Buffer.from(`\uFEFF${text}`, 'utf16le')) },
  { name: 'twice in a row', make: write((text) => text + text) },
  { name: 'with rubbish after it', make: write((text) => `${text}}x`) },
  { name: 'rubbish octets', make: write(() => Buffer.from([255, 254, 0, 128, 200, 10, 255])) },
  { name: 'a version of 0', make: version('0') },
  { name: 'a version that is text', make: version('"1"') },
  { name: 'a version of -1', make: version('-1') },
  { name: 'a version beyond all numbers', make: version('1e999') },
  { name: 'nested 200,000 deep', make: write(withKey(`"deep":${deep(200_000)}`)) },
  { name: 'nested 5,000 deep', make: write(withKey(`"deep":${deep(5000)}`)) },
  { name: 'a folder', make: instead((file) => fs.mkdirSync(file)) },
  { name: 'a link to itself', make: instead((file) => fs.symlinkSync(file, file)) },
  {
    name: 'a link to nowhere',
    make: instead((file) => fs.symlinkSync(`${file}-nowhere`, file)),
  },
  { name: 'a pipe', make: instead((file) => void spawnSync('mkfifo', [file])) },
]

const damages: readonly Damage[] = [
  ...bad.map((damage) => ({ ...damage, outcome: 'bad' as const })),
  { name: 'missing', make: (file) => fs.rmSync(file), outcome: 'missing' },
  {
    name: 'under the name of a conflict',
    make: (file) => fs.renameSync(file, file.replace('.json', '.sync-conflict-20261120-1.json')),
    outcome: 'missing',
  },
  { name: 'of a newer version', make: version('99'), outcome: 'refused' },
  { name: 'with a byte order mark', make: write((text) => `\uFEFF${text}`), outcome: 'kept' },
  { name: 'with CRLF', make: write(crlf), outcome: 'kept' },
  { name: 'with a key __proto__', make: write(withKey('"__proto__":{"a":1}')), outcome: 'kept' },
  { name: 'with a key constructor', make: write(withKey('"constructor":{}')), outcome: 'kept' },
  {
    name: 'with a very long text',
    make: write(withKey(`"long":"${'x'.repeat(1e6)}"`)),
    outcome: 'kept',
  },
  { name: 'a link to where it is now', make: moveAway, outcome: 'kept' },
]

function crlf(text: string): string {
  return JSON.stringify(JSON.parse(text), null, 2).replaceAll('\n', '\r\n')
}

function moveAway(file: string): void {
  const elsewhere = file.replace('.json', '-elsewhere')
  fs.renameSync(file, elsewhere)
  fs.symlinkSync(elsewhere, file)
}

function outcomeOf({ outcome }: Damage, { hasCopy, missing }: Document): Outcome {
  if (outcome === 'missing') return missing
  if (outcome !== 'bad') return outcome
  return hasCopy ? 'restored' : 'lost'
}

const fileIn = (folder: string, name: string) => path.join(folder, `${name}.json`)

export const copyIn = (folder: string, name: string) =>
  fileIn(path.join(folder, 'backups/last-good'), name)

function damaged(document: Document, { name, make, ...damage }: Damage): DamagedFolder {
  return {
    document: document.name,
    damage: name,
    outcome: outcomeOf({ name, make, ...damage }, document),
    make: (folder) => {
      const file = fileIn(folder, document.name)
      make(file, fs.readFileSync(file, 'utf8'))
    },
  }
}

/** Each key with a value of another kind than any document has there. */
function wrongKeys(document: Document): readonly DamagedFolder[] {
  const damage = (key: string): Damage => ({
    name: `${key} of the wrong type`,
    // The number of an edit is looked at by the journal alone, which finds everything in its place.
    outcome: key === 'edit' ? 'kept' : 'bad',
    make: (file, text) =>
      fs.writeFileSync(file, JSON.stringify({ ...JSON.parse(text), [key]: true })),
  })
  return document.keys.map((key) => damaged(document, damage(key)))
}

/** The document and its copy, both. */
function withItsCopy(document: Document): readonly DamagedFolder[] {
  const both: readonly Damage[] = [
    { name: 'cut, its copy as well', make: write((text) => text.slice(0, 30)), outcome: 'bad' },
    { name: 'NULs, its copy as well', make: write(() => '\0\0'), outcome: 'bad' },
    { name: 'a folder, its copy as well', make: instead((it) => fs.mkdirSync(it)), outcome: 'bad' },
  ]
  return both.map(({ name, make }) => ({
    document: document.name,
    damage: name,
    outcome: 'lost',
    make: (folder) => {
      for (const file of [fileIn(folder, document.name), copyIn(folder, document.name)]) {
        make(file, fs.readFileSync(file, 'utf8'))
      }
    },
  }))
}

/** The copy alone: nobody needs it. */
function itsCopyAlone(document: Document): readonly DamagedFolder[] {
  const make = (change: (file: string) => void) => (folder: string) =>
    change(copyIn(folder, document.name))
  const of = (damage: string, change: (file: string) => void): DamagedFolder => ({
    document: document.name,
    damage,
    outcome: 'kept',
    make: make(change),
  })
  return [
    of('its copy cut', (file) => fs.truncateSync(file, 20)),
    of('its copy missing', (file) => fs.rmSync(file)),
  ]
}

const copies = documents.filter(({ hasCopy }) => hasCopy)

/** What changes the document as it was parsed. */
const parsed =
  (name: string, change: (document: Json) => object) =>
  (folder: string): void => {
    const file = fileIn(folder, name)
    fs.writeFileSync(file, JSON.stringify(change(JSON.parse(fs.readFileSync(file, 'utf8')))))
  }

// biome-ignore lint/suspicious/noExplicitAny: a document of any kind, to be damaged.
type Json = Record<string, any>

const at = (name: string, change: (file: string) => void) => (folder: string) =>
  change(path.join(folder, name))

/** A file nobody waits for keeps the app neither from starting nor from noting that it is alive. */
const alive: readonly DamagedFolder[] = [
  ...bad,
  { name: 'missing', make: (file: string) => fs.rmSync(file) },
  { name: 'of the year 99999', make: write(() => '99999-01-01T00:00:00Z') },
].flatMap(({ name: damage, make }) =>
  damage.includes('version') || damage.includes('nested')
    ? []
    : [
        {
          document: 'alive.txt',
          damage,
          outcome: 'kept' as const,
          make: at('alive.txt', (file) => make(file, fs.readFileSync(file, 'utf8'))),
        },
      ],
)

/** Edits that a history cannot hold: what holds them is set aside. */
const historyRubbish: readonly DamagedFolder[] = (
  [
    ['whose entries lack instants', ({ entries: [row] }) => delete row.after.start],
    ['whose entries lie beyond all dates', ({ entries: [row] }) => (row.after.end = 1e18)],
    ['whose entries have the id of another', ({ entries: [row] }) => (row.after.id = 'other')],
    ['whose entries are text', (edit) => (edit['entries'] = ['a', 'b'])],
    ['whose entries are no rows', ({ entries: [row] }) => (row.after = 7)],
    ['whose requests are text', (edit) => (edit['requests'] = 'ab')],
    ['whose requests have no id', ({ requests: [row] }) => delete row.after.id],
    ['whose settings are a number', (edit) => (edit['config'] = 7)],
    ['whose settings lack what was before', ({ config: of }) => delete of.before],
    ['whose categories are a number', ({ config: of }) => (of.after.categories = 7)],
    ['whose meetings are missing', (edit) => (edit['waiting'] = {})],
    [
      'whose meetings lie beyond all dates',
      ({ waiting: { added } }) => (added[0].recurrenceId = 1e18),
    ],
    ['whose block is a number', ({ block }) => (block.after = 7)],
    ['whose absences are a number', (edit) => (edit['unclear'] = { before: 7, after: 7 })],
    ['whose file lies elsewhere', (edit) => (edit['file'] = '../config')],
    ['with a number beyond all that count', (_, operation) => (operation['number'] = 2 ** 53 - 1)],
  ] as readonly [string, (edit: Json, operation: Json) => void][]
).flatMap(([damage, change]) => ({
  document: 'history',
  damage,
  outcome: 'lost' as const,
  make: parsed('history', (history) => {
    const [operation] = history['underWay']
    change(history['done'].at(-1), operation)
    change(operation.edit, operation)
    return history
  }),
}))

const said = (name: string) => `The folder ${name} was not a folder`

const folders: readonly DamagedFolder[] = [
  {
    document: 'ledger',
    damage: 'missing',
    outcome: 'restored',
    make: at('ledger', (it) => fs.rmSync(it, { recursive: true })),
    says: 'ledger/2026-11.json was missing',
  },
  {
    document: 'history/1',
    damage: 'missing with its folder',
    outcome: 'lost',
    make: at('history', (it) => fs.rmSync(it, { recursive: true })),
  },
  ...['backups', 'backups/last-good', 'backups/last-good/ledger'].map(
    (document): DamagedFolder => ({
      document,
      damage: 'missing',
      outcome: 'kept',
      make: at(document, (it) => fs.rmSync(it, { recursive: true })),
    }),
  ),
  ...(
    [
      ['a file', (it) => fs.writeFileSync(it, 'mine')],
      ['a pipe', (it) => void spawnSync('mkfifo', [it])],
      ['a link to nowhere', (it) => fs.symlinkSync(`${it}-nowhere`, it)],
      ['a link to itself', (it) => fs.symlinkSync(it, it)],
    ] as readonly [string, (place: string) => void][]
  ).flatMap(([damage, put]) =>
    (
      [
        ['ledger', 'restored'],
        ['history', 'lost'],
        ['backups', 'restored'],
      ] as const
    ).map(
      ([document, outcome]): DamagedFolder => ({
        document: document === 'history' ? 'history/1' : document,
        damage: `its folder ${damage}`,
        outcome,
        make: at(document, (it) => {
          fs.rmSync(it, { recursive: true })
          put(it)
        }),
        says: said(document),
      }),
    ),
  ),
]

const beside = (
  document: string,
  name: string,
  make: (file: string, other: string) => void,
  outcome: Outcome,
  says?: string,
): DamagedFolder => ({
  document,
  damage: `${make === copy ? 'and a copy of it' : 'only'} as ${name}`,
  outcome,
  make: (folder) => make(fileIn(folder, document), path.join(folder, name)),
  ...(says !== undefined && { says }),
})

const copy = (file: string, other: string) => fs.copyFileSync(file, other)

/** What programs that keep folders alike, and people, leave beside a document. */
const othersBeside: readonly DamagedFolder[] = [
  ...['ledger/2026-11 (1).json', 'ledger/2026-11.sync-conflict-20261120-160000-ABC.json'].map(
    (name) => beside('ledger/2026-11', name, copy, 'kept', `The file ${name} is not read`),
  ),
  ...['config (1).json', 'config.sync-conflict-20261120-160000-ABC.json', 'config copy.json'].map(
    (name) => beside('config', name, copy, 'kept'),
  ),
  beside('ledger/2026-11', 'ledger/notes.txt', copy, 'kept'),
  // An entry that is in two ledgers lies in that of its month.
  beside('ledger/2026-11', 'ledger/2026-09.json', copy, 'kept'),
  beside('ledger/2024-02', 'ledger/2026-12.json', copy, 'kept'),
  beside('ledger/2026-11', 'ledger/2026-09.json', fs.renameSync, 'restored'),
  beside('ledger/2024-02', 'ledger/2026-09.json', fs.renameSync, 'restored'),
  beside('history/1', 'history/2.json', copy, 'kept'),
  beside('history/1', 'history/99999999999999999999.json', copy, 'kept'),
  {
    document: 'history',
    damage: 'with a folder among its files',
    outcome: 'kept',
    make: (folder) => fs.mkdirSync(path.join(folder, 'history/7.json')),
  },
]

const numbers: readonly DamagedFolder[] = [
  ...copies.map(
    ({ name }): DamagedFolder => ({
      document: name,
      damage: 'with the last edit there can be',
      outcome: 'kept',
      make: parsed(name, (document) => ({ ...document, edit: 2 ** 53 - 1 })),
    }),
  ),
  {
    document: 'ledger/2026-11',
    damage: 'with the last serial there can be',
    outcome: 'kept',
    make: parsed('ledger/2026-11', (document) => ({ ...document, serial: 2 ** 53 - 1 })),
  },
]

const twice = (name: string, list: string, outcome: Outcome): DamagedFolder => ({
  document: name,
  damage: `with one of its ${list} twice`,
  outcome,
  make: parsed(name, (document) => ({
    ...document,
    [list]: [...document[list], document[list][0]],
  })),
})

/** Equal rows with one id count once. Settings that contradict themselves are damaged. */
const ids: readonly DamagedFolder[] = [
  twice('ledger/2026-11', 'entries', 'kept'),
  twice('ledger/2024-02', 'entries', 'kept'),
  twice('requests', 'requests', 'kept'),
  twice('unsaved', 'forms', 'kept'),
  twice('config', 'categories', 'restored'),
]

/** A newer version ran meanwhile and made copies. */
const newerCopies: readonly DamagedFolder[] = copies.flatMap(({ name }) => [
  {
    document: name,
    damage: 'cut, its copy of a newer version',
    outcome: 'refused' as const,
    make: (folder: string) => {
      fs.truncateSync(fileIn(folder, name), 20)
      const file = copyIn(folder, name)
      version('99')(file, fs.readFileSync(file, 'utf8'))
    },
  },
])

/** Two at once: what could be mended waits until a version that knows the other one can tell of it. */
const besideNewer: readonly DamagedFolder[] = documents
  .filter(({ name }) => /^(running|calendar|requests|history|told|ledger\/2026-11)$/.test(name))
  .flatMap(({ name }) =>
    ['config', 'ledger/2026-10', 'history/1'].map(
      (other): DamagedFolder => ({
        document: name,
        damage: `of a newer version, ${other} cut`,
        outcome: 'refused',
        make: (folder) => {
          version('99')(fileIn(folder, name), fs.readFileSync(fileIn(folder, name), 'utf8'))
          fs.truncateSync(fileIn(folder, other), 20)
        },
      }),
    ),
  )

export const damagedFolders: readonly DamagedFolder[] = [
  ...documents.flatMap((document) => damages.map((damage) => damaged(document, damage))),
  ...documents.flatMap(wrongKeys),
  ...copies.flatMap(withItsCopy),
  ...copies.flatMap(itsCopyAlone),
  ...newerCopies,
  ...besideNewer,
  ...alive,
  ...historyRubbish,
  ...folders,
  ...othersBeside,
  ...numbers,
  ...ids,
]
