import { expect, test } from 'vitest'
import { isAiLine, parseAiLine } from '../../../shared/quick-entry/ai-line.ts'
import { aiUse, config } from '../../support.ts'
import { english } from './spoken.ts'

const none = aiUse({ tool: '', savedMinutes: 0 })

test.for([
  ['ai 30m claude', { answer: aiUse() }],
  ['AI 1h30 chat', { answer: aiUse({ tool: 'ChatGPT', savedMinutes: 90 }) }],
  ['ai 1h 30m', { answer: aiUse({ tool: '', savedMinutes: 90 }) }],
  ['ai 1 h 30 min claude', { answer: aiUse({ savedMinutes: 90 }) }],
  [
    'ai 45 minutes rework 10 min',
    { answer: aiUse({ tool: '', savedMinutes: 45, reworkMinutes: 10 }) },
  ],
  ['ai no', { answer: none }],
  ['ai -15m copilot', { answer: aiUse({ tool: 'Copilot', savedMinutes: -15 }) }],
  [
    'ai claude 45m rework 10m prd',
    { answer: aiUse({ savedMinutes: 45, reworkMinutes: 10 }), taskKind: 'prd' },
  ],
  ['ai new claude', { answer: aiUse({ savedMinutes: 0, newWork: true }) }],
  ['ai 20m', { answer: aiUse({ tool: '', savedMinutes: 20 }) }],
  ['ai 20m perplexity', { answer: aiUse({ tool: 'perplexity', savedMinutes: 20 }) }],
  ['ai no status', { answer: none, taskKind: 'status' }],
  ['ai -1h 30m', { answer: aiUse({ tool: '', savedMinutes: -90 }) }],
  ['ai - 15m claude', { answer: aiUse({ savedMinutes: -15 }) }],
  ['ai − 15m', { answer: aiUse({ tool: '', savedMinutes: -15 }) }],
  ['ai half an hour claude', { answer: aiUse() }],
  ['ai 30m "Deep Research"', { answer: aiUse({ tool: 'Deep Research' }) }],
  ['ai no claude', { answer: aiUse({ savedMinutes: 0 }) }],
  ['ai saved 30m with claude.', { answer: aiUse() }],
  ['ai: 30m claude, prd', { answer: aiUse(), taskKind: 'prd' }],
  ['ai 30m rework: 10m', { answer: aiUse({ tool: '', reworkMinutes: 10 }) }],
  ['ai 30m o3', { answer: aiUse({ tool: 'o3' }) }],
  ['ai rework 5 min 30m', { answer: aiUse({ tool: '', reworkMinutes: 5 }) }],
] as const)('%s', ([text, expected]) => {
  const line = parseAiLine(text, config(), '2026-11-18', english)
  expect(line).toEqual({ ok: true, value: { taskKind: undefined, ...expected } })
})

test.for([
  ['ai', 'no-length'],
  ['ai claude', 'no-length'],
  ['ai 30m 20m', 'twice'],
  ['ai no 20m', 'twice'],
  ['ai 30m no', 'twice'],
  ['ai 30m rework lots', 'no-length'],
  ['ai 30m some tool', 'no-word'],
  ['ai 30m claude copilot', 'twice'],
  ['ai 30m rework 10m rework 20m', 'twice'],
  ['ai 30m prd status', 'twice'],
  ['ai new new', 'twice'],
  ['ai 30m rework -5m', 'no-length'],
  ['ai 30m rework', 'no-length'],
  ['ai 30m 3', 'no-word'],
  ['ai 30m yesterday', 'no-word'],
  ['ai 30m for slides', 'no-word'],
  ['ai 30m on slides', 'no-word'],
  ['ai yes 30m', 'no-word'],
  ['ai 30m new tool', 'no-word'],
  ['ai 30m x2', 'no-word'],
  ['ai delivery 1h', 'no-word'],
  ['ai 30m ""', 'no-word'],
  ['ai cost 15m copilot', 'no-word'],
  ['ai 30m 25:00', 'no-time'],
  ['ai 30m 10:30', 'no-word'],
  ['ai 30m 9-10', 'no-word'],
  ['ai 30m 11/5', 'no-word'],
  ['ai 30m 2026-11-05', 'no-word'],
  ['ai 30m #1', 'no-word'],
  ['ai 30h', 'too-long'],
] as const)('%s is refused: %s', ([text, code]) => {
  expect(parseAiLine(text, config(), '2026-11-18', english)).toMatchObject({
    ok: false,
    problem: { code },
  })
})

test('a beginning that two tools have is refused, a whole name is not', () => {
  const base = config()
  const ai = { ...base.settings.ai, tools: ['Claude Code', 'Claude', 'Codex', 'Copilot'] }
  const both = { ...base, settings: { ...base.settings, ai } }
  const tool = (text: string) => {
    const line = parseAiLine(text, both, '2026-11-18', english)
    return line.ok ? line.value.answer.tool : line.problem.code
  }
  expect(['ai 30m co', 'ai 30m claude', 'ai 30m claude code', 'ai 30m cop'].map(tool)).toEqual([
    'ambiguous',
    'Claude',
    'Claude Code',
    'Copilot',
  ])
})

test('other lines are about time', () => {
  expect(['ai 5m', 'aim 30m', '30m ai research', ' AI no'].map(isAiLine)).toEqual([
    true,
    false,
    false,
    true,
  ])
})
