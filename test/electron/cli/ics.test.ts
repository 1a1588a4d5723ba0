import { expect, test } from 'vitest'
import { runIcs } from '../../../electron/cli/ics.ts'
import { runCli } from './support.ts'

const path = new URL('../../fixtures/calendars/outlook-windows-zone.ics', import.meta.url).pathname

const run = (args: readonly string[], input = '') => runCli(runIcs, args, input)

test('a file is told as a list, days in the zone of the machine', async () => {
  const { status, out } = await run([path, '--from', '2026-06-04', '--to', '2026-06-11'])
  expect(status).toBe(0)
  expect(out).toEqual([
    '2026-06-04  all day      Fronleichnam',
    '2026-06-10  09:30–10:30  Steering',
  ])
})

test('or as one line of JSON', async () => {
  const { out } = await run([
    path,
    '--from',
    '2026-06-10',
    '--to',
    '2026-06-11',
    '--zone',
    'UTC',
    '--json',
  ])
  expect(out.map((line) => JSON.parse(line))).toEqual([
    {
      id: path,
      occurrences: [
        {
          uid: '040000008200E00074C5B7101A82E008-1',
          startUtc: '2026-06-10T07:30:00Z',
          endUtc: '2026-06-10T08:30:00Z',
          allDay: false,
          summary: 'Steering',
          cancelled: false,
        },
      ],
      warnings: [],
    },
  ])
})

test('a batch answers every line in order, bad ones too', async () => {
  const query = {
    id: 1,
    path,
    windowStart: '2026-06-10T00:00:00Z',
    windowEnd: '2026-06-11T00:00:00Z',
    zone: 'UTC',
  }
  const lines = [
    query,
    { ...query, id: 2, path: '/no/such/file' },
    { ...query, id: 3, zone: 'Nowhere' },
    { id: 4 },
  ]
  const { status, out } = await run(
    ['--batch'],
    ['{', ...lines.map((line) => JSON.stringify(line))].join('\n'),
  )
  const answers = out.map((line) => JSON.parse(line))
  expect(status).toBe(0)
  expect(answers.map(({ id, error }) => [id, typeof error])).toEqual([
    [null, 'string'],
    [1, 'undefined'],
    [2, 'string'],
    [3, 'string'],
    [4, 'string'],
  ])
  expect(answers[2].error).toBe("ENOENT: no such file or directory, open '/no/such/file'")
  expect(answers[3].error).toBe('“Nowhere” is not a time zone.')
})

test.each([
  [[path], 2],
  [[path, '--from', 'soon', '--to', '2026-06-11'], 1],
  [[path, '--from', '2026-06-12', '--to', '2026-06-11'], 1],
  [['/no/such/file', '--from', '2026-06-10', '--to', '2026-06-11'], 1],
])('%j is refused', async (args, expected) => {
  const { status, out, errors } = await run(args)
  expect(status).toBe(expected)
  expect(out).toEqual([])
  expect(errors).toHaveLength(1)
})
