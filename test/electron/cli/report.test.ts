import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { runReport } from '../../../electron/cli/report.ts'
import { runImport } from '../../../electron/cli/transfer.ts'
import likely from '../../fixtures/vectors/likely.json' with { type: 'json' }
import vectors from '../../fixtures/vectors/report.json' with { type: 'json' }
import { temporaryFolder } from '../support.ts'
import { runCli } from './support.ts'

const [first, second] = vectors.cases
const run = (args: readonly string[], input = '') => runCli(runReport, args, input)

function dataFile(data: unknown = first?.data): string {
  const file = path.join(temporaryFolder(), 'data.json')
  fs.writeFileSync(file, JSON.stringify(data))
  return file
}

test('a week is reported with exactly the keys of the accounting', async () => {
  const { status, out, errors } = await run([
    '--data',
    dataFile(),
    '--week',
    first?.week ?? '',
    '--json',
  ])
  expect([status, out.length, errors]).toEqual([0, 1, []])
  expect(JSON.parse(out[0] ?? '')).toEqual(first?.expected)
})

test('without --json it is told in words', async () => {
  const { out } = await run(['--data', dataFile(), '--week', first?.week ?? ''])
  expect(out[0]).toMatch(/tracked: \d+% strategy, \d+% execution\./)
})

test('a period adds up its weeks', async () => {
  const args = ['--data', dataFile(), '--week', '2025-W12', '--to-week', '2025-W14', '--json']
  const { out } = await run(args)
  const period = JSON.parse(out[0] ?? '')
  const weeks = await Promise.all(
    ['2025-W12', '2025-W13', '2025-W14'].map(async (week) => {
      const { out: lines } = await run(['--data', dataFile(), '--week', week, '--json'])
      return JSON.parse(lines[0] ?? '').trackedSeconds as number
    }),
  )
  expect(period.trackedSeconds).toBe(weeks.reduce((a, b) => a + b, 0))
})

test('a data folder is read in the place of a file', async () => {
  const folder = temporaryFolder()
  const file = dataFile()
  await runCli(runImport, [file, '--replace', '--folder', folder])
  const week = ['--week', first?.week ?? '', '--json']
  const { out, errors } = await run(['--folder', folder, ...week])
  expect(errors).toEqual([])
  expect(JSON.parse(out[0] ?? '')).toEqual(first?.expected)
})

test('a folder without data, a file that is not there, and both at once are refused', async () => {
  const week = ['--week', first?.week ?? '']
  const missing = path.join(temporaryFolder(), 'missing.json')
  const statuses = [
    await run(['--folder', temporaryFolder(), ...week]),
    await run(['--data', missing, ...week]),
    await run(['--data', dataFile(), '--folder', temporaryFolder(), ...week]),
  ].map(({ status, out }) => [status, out.length])
  expect(statuses).toEqual([
    [1, 0],
    [1, 0],
    [2, 0],
  ])
})

describe('a batch', () => {
  test('answers each line in order, and goes on after a bad one', async () => {
    const lines = [
      JSON.stringify({ id: 'a', data: first?.data, week: first?.week }),
      'not json',
      JSON.stringify({ id: 7, data: { format: 'other' }, week: '2025-W13' }),
      JSON.stringify({ id: 'w', data: first?.data, week: '2025-W60' }),
      JSON.stringify({ id: 'b', data: second?.data, week: second?.week }),
    ]
    const { status, out } = await run(['--batch'], lines.join('\n'))
    const answers = out.map((line) => JSON.parse(line))
    expect(status).toBe(0)
    expect(answers).toEqual([
      { id: 'a', report: first?.expected },
      { id: null, error: expect.stringContaining('not JSON') },
      { id: 7, error: 'format: not "offwheel"' },
      { id: 'w', error: expect.stringContaining('not an ISO week') },
      { id: 'b', report: second?.expected },
    ])
  })
})

test.for<[string, number, () => string[], RegExp]>([
  ['without a file', 2, () => ['--week', '2025-W13'], /--data FILE/],
  [
    'a file that is not there',
    1,
    () => ['--data', '/nowhere.json', '--week', '2025-W13'],
    /^\/nowhere\.json: there is no such file or folder$/,
  ],
  ['a week that does not exist', 1, () => ['--data', dataFile(), '--week', '2025-W54'], /ISO week/],
  [
    'an end before the start',
    1,
    () => ['--data', dataFile(), '--week', '2025-W13', '--to-week', '2025-W12'],
    /before/,
  ],
  [
    'an instant that is none',
    1,
    () => ['--data', dataFile(), '--week', '2025-W13', '--at', 'noon'],
    /not an instant/,
  ],
  [
    'a document that breaks the format',
    1,
    () => ['--data', dataFile({ format: 'offwheel' }), '--week', '2025-W13'],
    /data\.json: version: not version 1/,
  ],
])('%s is refused with status %i', async ([, status, args, message]) => {
  const refused = await run(args())
  expect(refused.status).toBe(status)
  expect(refused.out).toEqual([])
  expect(refused.errors.join('\n')).toMatch(message)
})

describe('the likely account', () => {
  const [vector] = likely.cases
  const none = likely.cases.find(({ expected }) => expected === null)
  const week = () => ['--data', dataFile(vector?.data), '--week', vector?.week ?? '']

  test('is a key of its own beside the report', async () => {
    const { out } = await run([...week(), '--likely', '--json'])
    const { likely: account, ...report } = JSON.parse(out[0] ?? '')
    expect(account).toEqual(vector?.expected)
    expect(report).toEqual(JSON.parse((await run([...week(), '--json'])).out[0] ?? ''))
  })

  test('is told in words, with what it assumes', async () => {
    const { out } = await run([...week(), '--likely'])
    expect(out.at(-1)).toMatch(/^If the untracked hours were like the \d+% that are tracked: /)
  })

  test('is asked for line by line in a batch, and null where there is none', async () => {
    const lines = [
      { id: 'a', data: vector?.data, week: vector?.week, likely: true },
      { id: 'b', data: none?.data, week: none?.week, likely: true },
      { id: 'c', data: vector?.data, week: vector?.week },
    ]
    const { out } = await run(['--batch'], lines.map((line) => JSON.stringify(line)).join('\n'))
    const answers = out.map((line) => JSON.parse(line))
    expect(answers.map(({ id, likely: account }) => [id, account])).toEqual([
      ['a', vector?.expected],
      ['b', null],
      ['c', undefined],
    ])
  })
})

test.for<[Record<string, unknown>, string]>([
  [{ id: 'a', week: '2026-W47' }, 'a'],
  [{ id: 'b', data: {} }, 'b'],
  [{ id: 'c', data: first?.data, week: first?.week, likely: 'true' }, 'c'],
])('a line that is wrong, %j, keeps its id', async ([line, id]) => {
  const { out } = await run(['--batch'], JSON.stringify(line))
  const answer = JSON.parse(out[0] ?? '')
  expect([answer.id, typeof answer.error]).toEqual([id, 'string'])
})

test('a period of thousands of years is refused', async () => {
  const { status, errors } = await run([
    '--data',
    dataFile(),
    '--week',
    '2025-W12',
    '--to-week',
    '9999-W01',
  ])
  expect([status, errors]).toEqual([1, ['2025-W12 to 9999-W01 is more than a hundred years.']])
})
