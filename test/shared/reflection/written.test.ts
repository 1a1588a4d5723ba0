import { expect, test } from 'vitest'
import { find } from '../../../shared/find/find.ts'
import { reflectionAnswersSchema } from '../../../shared/interchange/schema.ts'
import { type TextKey, writtenTexts } from '../../../shared/reflection/written.ts'
import { at, config } from '../../support.ts'

/** The fields of the format that take any text. */
const textFields = Object.entries(reflectionAnswersSchema.shape)
  .filter(([, schema]) => schema.safeParse('anything at all').success)
  .map(([key]) => key as TextKey)

const reflection = {
  writtenAt: at('2026-11-20T15:00:00Z'),
  kept: null,
  impactClarity: null,
  outcomes: '',
  aiHours: '',
  obstacles: '',
  commitment: '',
}

test('the format has the texts that are meant', () => {
  expect(textFields.toSorted()).toEqual([
    'aiHours',
    'commitment',
    'declined',
    'held',
    'moved',
    'obstacles',
    'outcomes',
    'pulled',
    'told',
  ])
})

test.for(textFields)('what is written as %s is among the texts, and found by its words', (key) => {
  const written = { ...reflection, [key]: ' Quokkas in Perth\n' }
  expect(writtenTexts(written)).toEqual([{ key, text: 'Quokkas in Perth' }])
  const where = {
    config: { ...config(), weeks: { '2026-W47': { reflection: written } } },
    entries: [],
    waiting: [],
    requests: [],
    now: at('2026-11-20T15:00:00Z'),
  }
  expect(find('quokk', 5, where).found).toMatchObject([{ kind: 'reflection', week: '2026-W47' }])
})

test('nothing written is no text', () => {
  expect(writtenTexts(reflection)).toEqual([])
  expect(writtenTexts(undefined)).toEqual([])
})
