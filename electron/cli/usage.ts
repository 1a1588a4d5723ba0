// How each command is called, and what it does in the language of the person. What is typed is the same in every
// language.
import type { Phrase } from '../../shared/words/values.ts'
import type { Words } from '../../shared/words/words.ts'

/** One way to call a command, with what that does. */
export type UsageRow = readonly [call: string, does?: Phrase]

export interface Usage {
  readonly rows: readonly UsageRow[]
  /** What holds for all of them. */
  readonly note?: Phrase
}

export function usageText({ rows, note }: Usage, { say }: Words): string {
  const width = Math.max(...rows.map(([call, does]) => (does ? call.length : 0)))
  const lines = rows.map(([call, does]) =>
    does ? `offwheel ${call.padEnd(width)}  ${say(does)}` : `offwheel ${call}`,
  )
  return [...lines, ...(note ? [`    ${say(note)}`] : [])].join('\n')
}

/** What a command does that reads lines of JSON and answers each. */
export function batchPhrase(asks: string, answers: string): Phrase {
  return { id: 'usage.batch', values: { asks, answers, error: '{"id","error"}' } }
}
