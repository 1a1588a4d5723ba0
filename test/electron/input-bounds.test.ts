// Whatever the window sends: a refusal changes nothing, and what is accepted the next start reads.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { UnacceptableEditError } from '../../electron/store/acceptable.ts'
import type { CommandName } from '../../shared/commands/table.ts'
import { commandTable } from '../../shared/commands/table.ts'
import { firstInstant, lastInstant } from '../../shared/time/instant.ts'
import { openTestApp, type TestApp } from './support.ts'

/** How many series of calls; each ends with a start of the app. */
const series = Number(process.env['CALLS'] ?? 60)

const monday = Date.parse('2026-11-16T09:00:00Z') / 1000
const at = fc.oneof(
  fc.integer({ min: monday - 90_000, max: monday + 90_000 }),
  fc.constantFrom(
    0,
    -1,
    0.5,
    firstInstant - 1,
    firstInstant,
    lastInstant,
    lastInstant + 1,
    2 ** 53 - 1,
    1 - 2 ** 53,
    1e300,
    Number.NaN,
  ),
)
const id = fc.constantFrom(
  'a',
  'b',
  'id-1',
  'id-2',
  'id-3',
  'constructor',
  '__proto__',
  '',
  'x'.repeat(201),
)
const categoryId = fc.constantFrom('vision', 'delivery', 'discovery', 'id-4', 'constructor', 'gone')
const goalId = fc.constantFrom(null, null, 'a', 'b', 'id-5', 'toString')
const text = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.constantFrom('x'.repeat(20_001), '\u0000', '\ud800'),
)
const week = fc.constantFrom('2026-W47', '2026-W01', '0001-W01', '9999-W52', '10000-W01', '../x')
const count = fc.oneof(fc.integer({ min: -5, max: 500 }), fc.constantFrom(1e9, 0.1, Number.NaN))
const ids = fc.array(id, { maxLength: 4 })
const ai = fc.constantFrom(null, {
  tool: 'Claude',
  savedMinutes: 30,
  reworkMinutes: 5,
  basis: 'estimated',
  newWork: false,
})
const entry = {
  id: fc.option(id),
  start: at,
  end: at,
  categoryId,
  goalId,
  note: text,
  ai,
  requestFrom: text,
}
const block = { categoryId, goalId, note: text, plannedMinutes: fc.option(count) }
const request = { from: text, what: text, minutes: fc.option(count), decision: fc.constant(null) }

const calls: readonly [CommandName, fc.Arbitrary<unknown>][] = [
  ['saveEntry', fc.record(entry)],
  ['deleteEntry', fc.record({ id })],
  ['splitEntry', fc.record({ id, at })],
  ['mergeEntries', fc.record({ ids })],
  ['duplicateEntry', fc.record({ id })],
  ['changeEntries', fc.record({ ids, categoryId, goalId })],
  ['deleteEntries', fc.record({ ids })],
  ['startBlock', fc.record(block)],
  ['changeBlock', fc.record(block)],
  ['stopBlock', fc.constant(undefined)],
  ['finishBlockAt', fc.record({ end: fc.option(at) })],
  ['keepQuickEntry', fc.record({ text: fc.constantFrom('30m delivery', '9-10 vision', 'x', '') })],
  ['captureRequest', fc.record(request)],
  ['saveRequest', fc.record({ ...request, id })],
  ['deleteRequest', fc.record({ id })],
  [
    'planBlocks',
    fc.record({
      blocks: fc.array(fc.record({ start: at, end: at, categoryId, goalId, title: text }), {
        maxLength: 3,
      }),
    }),
  ],
  ['deletePlanned', fc.record({ id })],
  ['startPlanned', fc.record({ id })],
  [
    'saveCategory',
    fc.record({
      id,
      name: text,
      stance: fc.constantFrom('strategy', 'execution', 'neutral', 'other'),
      visibility: fc.boolean(),
      archived: fc.boolean(),
    }),
  ],
  [
    'saveGoal',
    fc.record(
      {
        id,
        name: text,
        targetShare: fc.constantFrom(null, 0.5, 2),
        period: fc.constantFrom(null, '2026-Q4', 'x'),
        outcome: fc.option(text),
        archived: fc.boolean(),
      },
      { requiredKeys: ['id'] },
    ),
  ],
  ['moveGoal', fc.record({ id, rank: count })],
  ['moveEntry', fc.record({ id, start: at, end: at }, { requiredKeys: ['id'] })],
  ['addCategory', fc.record({ name: text })],
  ['deleteRule', fc.record({ id })],
  ['moveRule', fc.record({ id, index: count })],
  ['undo', fc.constant(undefined)],
  ['redo', fc.constant(undefined)],
  ['getWeek', fc.record({ week })],
  ['getReflection', fc.record({ week })],
  ['getGuardrails', fc.record({ week })],
  ['getPeriod', fc.record({ period: fc.constantFrom('9999-Q4', '0001-Q1', '2026-11', 'x') })],
  ['getCommitment', fc.record({ week })],
  ['getCrumbs', fc.record({ week })],
  ['addPack', fc.record({ from: week, to: week })],
  ['getPack', fc.record({ id })],
  ['deletePack', fc.record({ id })],
  [
    'writeReflection',
    fc.record({
      week,
      part: fc.record(
        {
          outcomes: text,
          commitment: text,
          workedMinutes: fc.option(count),
          energy: count,
          answers: fc.dictionary(id, text, { maxKeys: 3 }),
        },
        { requiredKeys: [] },
      ),
    }),
  ],
  ['addPrompt', fc.record({ week, question: text })],
  [
    'savePrompt',
    fc.record(
      {
        week,
        id: fc.oneof(id, fc.constantFrom('outcomes', 'moved')),
        question: text,
        dropped: fc.boolean(),
      },
      { requiredKeys: ['week', 'id'] },
    ),
  ],
  ['resetPrompts', fc.record({ week })],
  [
    'tieAnswer',
    fc.record({
      week,
      prompt: id,
      tie: fc.record({ kind: fc.constantFrom('entry', 'goal', 'other'), id }),
      isTied: fc.boolean(),
    }),
  ],
  ['carryCommitmentOn', fc.record({ week, from: week })],
  ['finishReflection', fc.record({ week })],
  ['setLeave', fc.record({ week, isLeave: fc.boolean() })],
  ['addGoal', fc.record({ name: text })],
  ['skipStartStep', fc.record({ step: fc.constantFrom('block', 'goal', 'other') })],
]

const call = fc.oneof(...calls.map(([name, input]) => input.map((each) => [name, each] as const)))

/** As the window's call reaches it: whether it was accepted. */
async function send(app: TestApp, name: CommandName, input: unknown): Promise<boolean> {
  const parsed = commandTable[name].input.safeParse(input)
  if (!parsed.success) return false
  try {
    return (await app.handlers[name](parsed.data as never)).ok
  } catch (error) {
    if (error instanceof UnacceptableEditError) return false
    throw error
  }
}

const contents = ({ store }: TestApp) => ({
  config: store.config,
  entries: [...store.entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  requests: [...store.requests.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  block: store.block,
  undo: store.undoLabel,
  redo: store.redoLabel,
})

test('what is refused changes nothing, what is accepted the next start reads', async () => {
  let accepted = 0
  await fc.assert(
    fc.asyncProperty(fc.array(call, { minLength: 30, maxLength: 60 }), async (sent) => {
      const app = openTestApp()
      for (const [name, input] of sent) {
        const before = contents(app)
        if (await send(app, name, input)) accepted++
        else expect(contents(app)).toEqual(before)
        expect(app.store.writeProblem).toBeNull()
        app.clock.advance(60)
      }
      const next = app.restart()
      expect(next.store.recovered).toEqual([])
      expect(contents(next)).toEqual(contents(app))
    }),
    { numRuns: series },
  )
  expect(accepted).toBeGreaterThan(series)
}, 600_000)
