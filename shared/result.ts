// What can go wrong and is expected to is a value, not an exception.

/** A refusal in words meant for the person; `code` is for programs and tests. */
export interface Problem {
  readonly code: string
  readonly message: string
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem }

export function ok<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function fail(code: string, message: string): Result<never> {
  return { ok: false, problem: { code, message } }
}

/** Closes a switch over a union: a forgotten case does not compile. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`)
}
