import { expect, test } from 'vitest'
import { isAiLine, parseAiLine } from '../../../shared/quick-entry/ai-line.ts'
import { aiUse, config } from '../../support.ts'

const none = aiUse({ tool: '', savedMinutes: 0 })

test.for([
  ['ai 30m claude', { answer: aiUse() }],
  ['AI 1h30 chat', { answer: aiUse({ tool: 'ChatGPT', savedMinutes: 90 }) }],
  ['ai 1h 30m', { answer: aiUse({ savedMinutes: 90 }) }],
  ['ai 1 h 30 min claude', { answer: aiUse({ savedMinutes: 90 }) }],
  ['ai 45 minutes rework 10 min', { answer: aiUse({ savedMinutes: 45, reworkMinutes: 10 }) }],
  ['ai no', { answer: none }],
  ['ai -15m copilot', { answer: aiUse({ tool: 'Copilot', savedMinutes: -15 }) }],
  [
    'ai claude 45m rework 10m prd',
    { answer: aiUse({ savedMinutes: 45, reworkMinutes: 10 }), taskKind: 'prd' },
  ],
  ['ai new claude', { answer: aiUse({ savedMinutes: 0, newWork: true }) }],
  ['ai 20m', { answer: aiUse({ savedMinutes: 20 }) }],
  ['ai 20m perplexity', { answer: aiUse({ tool: 'perplexity', savedMinutes: 20 }) }],
  ['ai no status', { answer: none, taskKind: 'status' }],
] as const)('%s', ([text, expected]) => {
  const line = parseAiLine(text, config())
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
] as const)('%s is refused: %s', ([text, code]) => {
  expect(parseAiLine(text, config())).toMatchObject({ ok: false, problem: { code } })
})

test('other lines are about time', () => {
  expect(['ai 5m', 'aim 30m', '30m ai research', ' AI no'].map(isAiLine)).toEqual([
    true,
    false,
    false,
    true,
  ])
})
