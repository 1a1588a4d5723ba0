// What can be asked of Offwheel in one line from outside, all about the running block but `log`. The same whether the
// app runs and is asked, or does not and its data folder is worked on.
import { z } from 'zod'
import { blockProgress } from '../../shared/focus/progress.ts'
import { formatDuration } from '../../shared/format/format.ts'
import type { Entry } from '../../shared/model/entry.ts'
import { timeOf } from '../../shared/quick-entry/clock.ts'
import { minutesOf } from '../../shared/quick-entry/length.ts'
import { parseQuickBlock } from '../../shared/quick-entry/parse.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { clockTime, dayOf, nextTime } from '../../shared/time/zone.ts'
import type { OffwheelApp } from '../app.ts'

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
})
export type QuickRequest = z.infer<typeof quickRequestSchema>

/** Carries one out; answers a line for the person, once what it changed is on the disk. */
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
  const { handlers, store, needs } = app
  switch (request.name) {
    case 'status':
      return ok(statusLine(app))
    case 'start': {
      const details = parseQuickBlock(request.text, store.config, needs.now())
      if (!details.ok) return details
      const started = await handlers.startBlock(details.value)
      return started.ok ? ok(`Started. ${statusLine(app)}`) : started
    }
    case 'pause':
      return told(await handlers.pauseBlock(undefined), app)
    case 'resume':
      return told(await handlers.resumeBlock(undefined), app)
    case 'break':
      return told(await handlers.takeBreak(undefined), app)
    case 'extend': {
      const minutes = minutesOf(request.text)
      if (minutes === null) return fail('no-length/extend')
      return told(await handlers.extendBlock({ minutes }), app)
    }
    case 'finish': {
      const time = timeOf(request.text)
      if (time === null) return fail('no-time/until')
      if (!time.ok) return time
      const end = nextTime(time.value, needs.now(), store.config.settings.zone)
      return told(await handlers.finishBlockAt({ end }), app)
    }
    case 'stop': {
      const stopped = await handlers.stopBlock(undefined)
      if (!stopped.ok) return stopped
      return ok(store.block ? statusLine(app) : 'Stopped.')
    }
    case 'log': {
      const kept = await handlers.keepQuickEntry({ text: request.text })
      if (!kept.ok) return kept
      return ok(`Kept: ${entryLine(kept.value, app)}`)
    }
  }
}

function told(result: Result<unknown>, app: OffwheelApp): Result<string> {
  return result.ok ? ok(statusLine(app)) : result
}

/** `Discovery & research, 20 min, 30 min left, ends at 16:30.` */
function statusLine({ store, needs }: OffwheelApp): string {
  const { block, config } = store
  if (!block) return 'No focus block is running.'
  const { state, workedSeconds, remainingSeconds, overtimeSeconds } = blockProgress(
    block,
    needs.now(),
  )
  const left = overtimeSeconds > 0 ? `${formatDuration(overtimeSeconds)} over` : null
  const parts = [
    nameOf(block.categoryId, config.categories),
    formatDuration(workedSeconds),
    left ?? (remainingSeconds === null ? null : `${formatDuration(remainingSeconds)} left`),
    standing[state] ?? null,
    block.finishAt && `ends at ${clockTime(block.finishAt, config.settings.zone)}`,
  ]
  return `${parts.filter((part) => part !== null).join(', ')}.`
}

const standing: Readonly<Record<string, string>> = {
  paused: 'paused',
  away: 'away',
  break: 'on a break',
}

function entryLine({ start, end, categoryId, note }: Entry, { store }: OffwheelApp): string {
  const { settings, categories } = store.config
  const when = `${dayOf(start, settings.zone)} ${clockTime(start, settings.zone)}–${clockTime(end, settings.zone)}`
  return `${when}, ${nameOf(categoryId, categories)}${note === '' ? '' : `, ${note}`}.`
}

function nameOf(id: string, categories: readonly { id: string; name: string }[]): string {
  return categories.find((category) => category.id === id)?.name ?? id
}
