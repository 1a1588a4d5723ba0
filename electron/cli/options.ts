// The options of a command, checked here rather than by `parseArgs`, which says what is wrong in English only.
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { fail, ok, type Result } from '../../shared/result.ts'

type Options = NonNullable<ParseArgsConfig['options']>

export interface Given<T extends Options> {
  readonly values: {
    readonly [Name in keyof T]?: T[Name]['type'] extends 'string' ? string : boolean
  }
  /** What is no option, such as files. */
  readonly words: readonly string[]
}

/** Refuses options the command does not have, and ones without the value they need or with one they do not take. */
export function readOptions<const T extends Options>(
  args: readonly string[],
  options: T,
): Result<Given<T>> {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const { name, rawName: option, value, inlineValue } = token
    if (!Object.hasOwn(options, name)) return fail('bad-option/unknown', { option })
    const needsValue = options[name]?.type === 'string'
    if (!needsValue && value !== undefined) return fail('bad-option/no-value-taken', { option })
    // What follows may be the next option, if this one's value was forgotten.
    const isForgotten = value === undefined || (!inlineValue && /^-./.test(value))
    if (needsValue && isForgotten) return fail('bad-option/no-value', { option })
  }
  return ok({ values: values as Given<T>['values'], words: positionals })
}

/** The same of a command that takes nothing but options. */
export function readOnlyOptions<const T extends Options>(
  args: readonly string[],
  options: T,
): Result<Given<T>['values']> {
  const given = readOptions(args, options)
  if (!given.ok) return given
  const [text] = given.value.words
  return text === undefined ? ok(given.value.values) : fail('bad-option/unexpected', { text })
}
