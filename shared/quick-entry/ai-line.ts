// What AI did, in one line: `ai 30m claude`, `ai no`, `ai -15m copilot`, `ai 45m claude rework 10m prd`, `ai new`.
import { noAi } from '../ai/blocks.ts'
import type { Config } from '../model/document.ts'
import type { AiUse } from '../model/entry.ts'
import { fail, ok, type Result } from '../result.ts'
import type { Day } from '../time/zone.ts'
import { type Piece, piecesOf, unclear, wordsOf } from './pieces.ts'
import type { Spoken } from './spoken.ts'

export interface AiLine {
  readonly answer: AiUse
  /** Id of a kind of task, if one was named. */
  readonly taskKind?: string | undefined
}

/** Whether the line is about AI, in English or German, rather than about time. */
export function isAiLine(text: string): boolean {
  return /^(ai|ki)(\s|:|$)/i.test(text.trim())
}

/**
 * Reads such a line; the words may stand in any order, except that a length must follow `rework`. `-15m` is time that
 * AI cost. A word that names no known tool or kind of task is the name of a new tool. Fails for a line that says
 * something twice, and for times and days, which do not belong in it.
 */
export function parseAiLine(
  text: string,
  config: Config,
  today: Day,
  spoken: Spoken,
): Result<AiLine> {
  const said = text.trim().replace(/^(ai|ki):?/i, '')
  const pieces = piecesOf(said, [
    (rest) => reworkAt(rest, spoken),
    (rest) => nameAt(rest, config),
    (rest) => signedLengthAt(rest, spoken),
    (rest) => timeAt(rest, today, spoken),
  ])
  if (!pieces.ok) return pieces
  let line: Said = {}
  for (const piece of pieces.value) {
    const says = saysOf(piece, config)
    if (!says.ok) return says
    const [again] = keysOf(says.value).filter((key) => key in line)
    if (again !== undefined) return twice(again, piece.text)
    line = { ...line, ...says.value }
  }
  const { savedMinutes, reworkMinutes = 0, newWork = false, tool = '', taskKind } = line
  if (savedMinutes === undefined && !newWork) return noLength
  const answer = { ...noAi, savedMinutes: savedMinutes ?? 0, reworkMinutes, newWork }
  return ok({ answer: { ...answer, tool }, taskKind })
}

interface Said {
  readonly savedMinutes?: number
  readonly reworkMinutes?: number
  readonly newWork?: true
  readonly tool?: string
  readonly taskKind?: string
}

function saysOf(piece: Piece, config: Config): Result<Said> {
  const { kind, text } = piece
  if (kind === 'length') {
    return ok(
      /^(rework|nacharbeit)/i.test(text)
        ? { reworkMinutes: piece.minutes }
        : { savedMinutes: piece.minutes },
    )
  }
  if (/^(no|none|nein|keine?|0)$/i.test(text)) return ok({ savedMinutes: 0 })
  if (/^(new|neu)$/i.test(text)) return ok({ newWork: true })
  if (/^(rework|nacharbeit):?$/i.test(text)) return noRework
  const name = wordsOf([piece]).replace(/[.,:;]+$/, '')
  const known = kind === 'quoted' ? ok(null) : knownName(name, config)
  if (!known.ok) return known
  if (known.value) return ok(known.value)
  if (filler.test(name)) return ok({})
  const isNewName = kind === 'quoted' ? name !== '' : isToolName(name, config)
  return isNewName ? ok({ tool: name }) : noWord(text)
}

/** Words that may be in the line and mean nothing. */
const filler = /^(saved|using|with|gespart|mit)$/i
/** Words that are never read as the name of a tool. A tool with such a name can be quoted. */
const noName =
  /^(a|an|and|at|by|cost|for|from|in|lost|of|on|the|to|tool|took|yes|am|auf|aus|bei|das|der|die|ein|eine|für|ja|und|von|zu)$/i

/** Whether an unknown word can be the name of a tool: it is neither a number nor a category. */
function isToolName(name: string, { categories }: Config): boolean {
  const isCategory = categories.some((each) => isName(each.id, name) || isName(each.name, name))
  return (
    /^\p{L}[\p{L}\p{N}._+-]*$/u.test(name) &&
    !/^x\d/i.test(name) &&
    !noName.test(name) &&
    !isCategory
  )
}

const noLength = fail('no-length/saved')
const noRework = fail('no-length/rework')

function noWord(text: string): Result<never> {
  return fail('no-word', { text })
}

function keysOf(said: Said): readonly (keyof Said)[] {
  return Object.keys(said) as (keyof Said)[]
}

function twice(part: keyof Said, text: string): Result<never> {
  return fail(`twice/${part}`, { text })
}

function reworkAt(rest: string, { lengthAt }: Spoken): Result<Piece> | null {
  const [before] = /^(?:rework|nacharbeit):?\s+/i.exec(rest) ?? []
  const read = before === undefined ? null : lengthAt(rest.slice(before.length))
  if (before === undefined || !read?.ok) return read
  return ok({ ...read.value, text: `${before}${read.value.text}` })
}

function signedLengthAt(rest: string, { lengthAt }: Spoken): Result<Piece> | null {
  const [sign = ''] = /^[-−]\s?(?=\d)/.exec(rest) ?? []
  const read = lengthAt(rest.slice(sign.length))
  if (!read?.ok || read.value.kind !== 'length' || sign === '') return read
  return ok({ ...read.value, text: `${sign}${read.value.text}`, minutes: -read.value.minutes })
}

/** Times and days are not read as names of tools but refused. */
function timeAt(rest: string, today: Day, { timesAt, dayAt }: Spoken): Result<Piece> | null {
  const read = timesAt(rest) ?? dayAt(rest, today)
  if (!read?.ok) return read
  return fail('no-word/time', { text: read.value.text })
}

/** A name of several words, such as `Claude Code`, or one that looks like a number. */
function nameAt(rest: string, { settings }: Config): Result<Piece> | null {
  const names = [...settings.ai.tools, ...settings.ai.taskKinds.map(({ name }) => name)]
  const lower = rest.toLowerCase()
  const found = names
    .filter(
      (name) => lower.startsWith(name.toLowerCase()) && /^(\s|$)/.test(rest.slice(name.length)),
    )
    .toSorted((one, other) => other.length - one.length)
    .at(0)
  return found ? ok({ kind: 'word', text: rest.slice(0, found.length) }) : null
}

/** The tool or kind of task a word names, by its whole name or the beginning of it; `null` for none. */
function knownName(word: string, { settings }: Config): Result<Said | null> {
  const kinds = settings.ai.taskKinds.filter(({ archived }) => !archived)
  for (const matches of [isName, begins]) {
    const [tool, other] = settings.ai.tools.filter((name) => matches(name, word))
    if (tool !== undefined && other !== undefined) return unclear(word, tool, other)
    if (tool !== undefined) return ok({ tool })
    const [kind, second] = kinds.filter(({ id, name }) => matches(name, word) || isName(id, word))
    if (kind && second) return unclear(word, kind.name, second.name)
    if (kind) return ok({ taskKind: kind.id })
  }
  return ok(null)
}

function isName(name: string, word: string): boolean {
  return name.toLowerCase() === word.toLowerCase()
}

function begins(name: string, word: string): boolean {
  return word.length >= 2 && name.toLowerCase().startsWith(word.toLowerCase())
}
