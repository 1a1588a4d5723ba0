// Requests that other programs can make of Offwheel in one line; all but `log` are about the running block. They work
// the same through the running app and directly on its data folder.
import { z } from 'zod'
import { blockProgress } from '../../shared/focus/progress.ts'
import type { Entry } from '../../shared/model/entry.ts'
import { timeOf } from '../../shared/quick-entry/clock.ts'
import { minutesOf } from '../../shared/quick-entry/length.ts'
import { parseQuickBlock } from '../../shared/quick-entry/parse.ts'
import { spokenIn } from '../../shared/quick-entry/spoken.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { dayOf, nextTime } from '../../shared/time/zone.ts'
import { resolveLocale } from '../../shared/words/locale.ts'
import type { Words } from '../../shared/words/words.ts'
import type { OffwheelApp } from '../app/app.ts'
import { wordsOf } from '../app/words.ts'

export const quickNames = [
  'start',
  'pause',
  'resume',
  'extend',
  'finish',
  'break',
  'stop',
  'status',
  'log',
] as const
export type QuickName = (typeof quickNames)[number]

export const quickRequestSchema = z.object({
  name: z.enum(quickNames),
  text: z.string().max(2_000),
  /** The language and formats of whoever asks; what the folder's settings name wins. */
  system: z.object({ language: z.string(), formats: z.string() }),
})
export type QuickRequest = z.infer<typeof quickRequestSchema>

/** Carries out a request; returns a line for the person once the change is on the disk. */
export async function quickCommand(
  app: OffwheelApp,
  request: QuickRequest,
): Promise<Result<string>> {
  const answer = await carriedOut(app, request)
  const { writeProblem } = app.store
  return answer.ok && writeProblem && request.name !== 'status'
    ? { ok: false, problem: writeProblem }
    : answer
}

async function carriedOut(app: OffwheelApp, request: QuickRequest): Promise<Result<string>> {
  const { handlers, focus, store, needs } = app
  const words = wordsOf(resolveLocale(store.config.settings.locale, request.system))
  switch (request.name) {
    case 'status':
      return ok(statusLine(app, words))
    case 'start': {
      const details = parseQuickBlock(request.text, store.config, needs.now(), spokenIn(words))
      if (!details.ok) return details
      const started = await handlers.startBlock(details.value)
      return started.ok ? ok(words.t('cli.started', { status: statusLine(app, words) })) : started
    }
    case 'pause':
      return statusAfter(await handlers.pauseBlock(undefined), app, words)
    case 'resume':
      return statusAfter(await handlers.resumeBlock(undefined), app, words)
    case 'break':
      return statusAfter(await handlers.takeBreak(undefined), app, words)
    case 'extend': {
      const minutes = minutesOf(request.text)
      if (minutes === null) return fail('no-length/extend')
      return statusAfter(await handlers.extendBlock({ minutes }), app, words)
    }
    case 'finish': {
      const time = timeOf(request.text)
      if (time === null) return fail('no-time/until')
      if (!time.ok) return time
      const end = nextTime(time.value, needs.now(), store.config.settings.zone)
      return statusAfter(await handlers.finishBlockAt({ end }), app, words)
    }
    case 'stop': {
      // Asked when the person next comes to the window: a stop from outside must not open anything in front of them.
      const stopped = focus.send({ kind: 'stop' })
      if (!stopped.ok) return stopped
      return ok(store.block ? statusLine(app, words) : words.t('cli.stopped'))
    }
    case 'log': {
      const kept = await handlers.keepQuickEntry({ text: request.text })
      if (!kept.ok) return kept
      return ok(words.t('cli.kept', { entry: entryLine(kept.value, app, words) }))
    }
  }
}

function statusAfter(result: Result<unknown>, app: OffwheelApp, words: Words): Result<string> {
  return result.ok ? ok(statusLine(app, words)) : result
}

/** `Discovery & research, 20 min, 30 min left, ends at 16:30.` */
function statusLine({ store, needs }: OffwheelApp, { t, duration, time }: Words): string {
  const { block, config } = store
  if (!block) return t('cli.no-block')
  const { state, workedSeconds, remainingSeconds, overtimeSeconds } = blockProgress(
    block,
    needs.now(),
  )
  const left =
    remainingSeconds === null ? null : t('cli.left', { length: duration(remainingSeconds) })
  const parts = [
    nameOf(block.categoryId, config.categories),
    duration(workedSeconds),
    overtimeSeconds > 0 ? t('cli.over', { length: duration(overtimeSeconds) }) : left,
    state === 'paused' || state === 'away' || state === 'break' ? t(`cli.${state}`) : null,
    block.finishAt && t('cli.ends', { time: time(block.finishAt, config.settings.zone) }),
  ]
  return `${parts.filter((part) => part !== null).join(', ')}.`
}

/** `2026-11-20 14:00–15:30, Discovery & research, interview notes`. */
function entryLine(
  { start, end, categoryId, note }: Entry,
  { store }: OffwheelApp,
  { time }: Words,
): string {
  const { settings, categories } = store.config
  const when = `${dayOf(start, settings.zone)} ${time(start, settings.zone)}–${time(end, settings.zone)}`
  return [when, nameOf(categoryId, categories), ...(note === '' ? [] : [note])].join(', ')
}

function nameOf(id: string, categories: readonly { id: string; name: string }[]): string {
  return categories.find((category) => category.id === id)?.name ?? id
}
