import { expect, test } from 'vitest'
import { announcementText } from '../../../electron/shell/announcement-text.ts'
import type { Announcement } from '../../../shared/focus/state.ts'
import { startBlock } from '../../../shared/focus/transitions.ts'
import type { FocusBlock } from '../../../shared/model/block.ts'
import { at, config, words } from '../../support.ts'

const start = at('2026-11-16T09:00:00Z')
const details = { categoryId: 'vision', goalId: null, note: 'secret plan', plannedMinutes: 50 }
const started = startBlock(null, details, 'b', start)
const block: FocusBlock | null = started.ok ? started.value : null
const cycle = { done: 2, since: start, snoozedUntil: null }

test.for<[Announcement, Partial<FocusBlock>, string, RegExp]>([
  ['end', {}, '50 min of Vision & strategy done', /overtime/],
  ['break-due', { cycle }, '50 min of Vision & strategy done', /break of 20 min/],
  [
    'break-over',
    { rest: { minutes: 10, endAnnounced: true } },
    'Your break of 10 min is over',
    /back/,
  ],
  ['finished', {}, 'Your focus block has ended', /time you set/],
  ['forgotten', {}, 'Is your focus block still running?', /likely over/],
])('%s is said in plain words, and never with the note', ([what, part, title, body]) => {
  const text = announcementText(what, block && { ...block, ...part }, config(), words)
  expect(text.title).toBe(title)
  expect(text.body).toMatch(body)
  expect(JSON.stringify(text)).not.toContain('secret')
})
