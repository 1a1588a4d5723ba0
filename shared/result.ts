// An expected failure is a value, not an exception.

import { en } from './words/en/index.ts'
import { english } from './words/english.ts'
import type { Problem, ProblemCode, ProblemName } from './words/problem.ts'
import type { Values } from './words/values.ts'
import { isPlain } from './words/words.ts'

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem }

export function ok<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function fail(name: ProblemName, values?: Values): Result<never> {
  return { ok: false, problem: problem(name, values) }
}

export function problem(name: ProblemName, values?: Values): Problem {
  const code = name.split('/')[0] as ProblemCode
  const text = en[`problem.${name}`]
  // Many refusals are made while modules load, most of them plain text.
  const message = isPlain(text) ? text : english().t(`problem.${name}`, values)
  return values ? { code, name, values, message } : { code, name, message }
}

/** The refusal, naming the file it is about. */
export function failIn(file: string, { message, ...problem }: Problem): Result<never> {
  return { ok: false, problem: { ...problem, file, message: `${file}: ${message}` } }
}

/** Completes a switch over a union: a forgotten case does not compile. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`)
}
