// Where a document breaks the format, in a form that helps a person find the place: `entries[12].end: before start`.
import type { z } from 'zod'
import { formatFaults } from '../words/en/format-faults.ts'
import type { Phrase } from '../words/values.ts'

export type FormatFaultCode = keyof typeof formatFaults extends infer Id
  ? Id extends `format-fault.${infer Code}`
    ? Code
    : never
  : never

type FaultValues = Readonly<Record<string, string | number>>

export interface Fault {
  readonly path: readonly PropertyKey[]
  readonly code: FormatFaultCode
  readonly values?: FaultValues | undefined
}

/** What a check of a schema gives zod as its message: the code of a fault, which is said later. */
export function because(code: FormatFaultCode): string {
  return code
}

export function faultPhrase({ path, code, values }: Fault): Phrase {
  const fault: Phrase = { id: `format-fault.${code}`, values }
  return path.length === 0
    ? { id: 'format-fault.of-document', values: { fault } }
    : { id: 'format-fault.at', values: { place: pathText(path), fault } }
}

/** The first fault zod found. */
export function firstFault({ issues }: z.core.$ZodError): Fault {
  const issue = issues[0]
  return issue ? { path: issue.path, ...issueFault(issue) } : { path: [], code: 'invalid' }
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    const name = String(key)
    if (!/^[A-Za-z_][\w-]*$/.test(name)) return `${text}[${JSON.stringify(name)}]`
    return text === '' ? name : `${text}.${name}`
  }, '')
}

function issueFault(issue: z.core.$ZodIssue): Omit<Fault, 'path'> {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? { code: 'missing' } : typeFault(issue.expected)
    case 'invalid_value':
      if (issue.values.length === 1) return coded(issue) ?? valueFault(issue.values[0])
      if (issue.input === undefined) return { code: 'missing' }
      return { code: 'not-one-of', values: { options: issue.values.join(', ') } }
    case 'invalid_union':
      return { code: 'not-allowed' }
    case 'invalid_key':
      return (issue.issues[0] && coded(issue.issues[0])) ?? { code: 'no-such-key' }
    case 'unrecognized_keys': {
      const keys = issue.keys.map((key) => JSON.stringify(key)).join(', ')
      return { code: 'unknown-keys', values: { count: issue.keys.length, keys } }
    }
    case 'too_small':
      return withBounds(coded(issue) ?? { code: 'below-least' }, { least: Number(issue.minimum) })
    case 'too_big':
      return withBounds(coded(issue) ?? { code: 'above-most' }, { most: Number(issue.maximum) })
    case 'custom':
      return { ...(coded(issue) ?? { code: 'invalid' }), values: issue.params as FaultValues }
    default:
      return coded(issue) ?? { code: 'invalid' }
  }
}

function typeFault(expected: string): Omit<Fault, 'path'> {
  const code = typeFaults[expected]
  return code ? { code } : { code: 'not-of-type', values: { type: expected } }
}

const typeFaults: Readonly<Record<string, FormatFaultCode>> = {
  string: 'not-a-text',
  number: 'not-a-number',
  boolean: 'not-a-boolean',
  object: 'not-an-object',
  array: 'not-a-list',
  record: 'not-an-object',
}

/** Of what can be one value only. */
function valueFault(value: unknown): Omit<Fault, 'path'> {
  return { code: 'not-the-value', values: { value: JSON.stringify(value) } }
}

/** The fault a check of ours names; null for a check with a message of zod's own. */
function coded({ message }: { readonly message: string }): Omit<Fault, 'path'> | null {
  return isCode(message) ? { code: message } : null
}

function withBounds(fault: Omit<Fault, 'path'>, values: FaultValues): Omit<Fault, 'path'> {
  return { ...fault, values }
}

function isCode(message: string): message is FormatFaultCode {
  return Object.hasOwn(formatFaults, `format-fault.${message}`)
}
