// What AI did, in one line: `ai 30m claude`, `ai no`, `ai -15m copilot`, `ai 45m claude rework 10m prd`, `ai new`.
import { noAi } from '../ai/blocks.ts'
import type { Config } from '../model/document.ts'
import type { AiUse } from '../model/entry.ts'
import { fail, ok, type Result } from '../result.ts'
import { minutesOf } from './length.ts'
import { withLengths } from './phrases.ts'

export interface AiLine {
  readonly answer: AiUse
  /** Id of a kind of task, where one was named. */
  readonly taskKind?: string | undefined
}

/** Whether the line is about AI rather than about time. */
export function isAiLine(text: string): boolean {
  return /^ai(\s|$)/i.test(text.trim())
}

/** Reads such a line; the words may stand in any order but for the length after `rework`. */
export function parseAiLine(text: string, config: Config): Result<AiLine> {
  const words = withLengths(text.trim()).split(/\s+/).slice(1)
  let savedMinutes: number | null = null
  let reworkMinutes = 0
  let newWork = false
  let tool: string | null = null
  let taskKind: string | undefined
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    const minutes = signedMinutes(word)
    if (/^(no|none|0)$/i.test(word)) {
      if (savedMinutes !== null) return twice(word)
      savedMinutes = 0
    } else if (/^new$/i.test(word)) newWork = true
    else if (/^rework$/i.test(word)) {
      const rework = signedMinutes(words[index + 1] ?? '')
      if (rework === null || rework < 0) return noRework
      reworkMinutes = rework
      index++
    } else if (minutes !== null) {
      if (savedMinutes !== null) return twice(word)
      savedMinutes = minutes
    } else {
      const known = toolOf(word, config)
      const kind = known === null ? kindOf(word, config) : undefined
      if (kind !== undefined) taskKind = kind
      else if (tool === null) tool = known ?? word
      else return fail('no-word', `“${word}” is no length, tool or kind of task.`)
    }
  }
  if (savedMinutes === null && !newWork) return noLength
  const isUsed = savedMinutes !== 0 || reworkMinutes > 0 || newWork
  const usedTool = isUsed ? (tool ?? config.settings.ai.tools[0] ?? '') : ''
  const answer = { ...noAi, savedMinutes: savedMinutes ?? 0, reworkMinutes, newWork }
  return ok({ answer: { ...answer, tool: usedTool }, taskKind })
}

const noLength = fail('no-length', 'How much did it save? Write `ai 30m claude`, or `ai no`.')
function twice(word: string): Result<never> {
  return fail('twice', `The line says twice how much was saved; “${word}” is the second.`)
}

const noRework = fail('no-length', 'How much rework? Write `rework 10m`.')

function signedMinutes(word: string): number | null {
  const isCost = /^[-−]/.test(word)
  const minutes = minutesOf(isCost ? word.slice(1) : word)
  return minutes !== null && isCost ? -minutes : minutes
}

/** The known tool a word begins; `null` for none. */
function toolOf(word: string, { settings }: Config): string | null {
  return settings.ai.tools.find((name) => begins(name, word)) ?? null
}

function kindOf(word: string, { settings }: Config): string | undefined {
  return settings.ai.taskKinds.find(
    ({ id, name, archived }) => !archived && (begins(name, word) || id === word.toLowerCase()),
  )?.id
}

function begins(name: string, word: string): boolean {
  return word.length >= 2 && name.toLowerCase().startsWith(word.toLowerCase())
}
