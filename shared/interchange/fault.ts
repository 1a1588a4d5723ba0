// Where a document breaks the format, in a form that helps a person find the place: `entries[12].end: before start`.
import type { z } from 'zod'

export interface Fault {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

export function faultText({ path, message }: Fault): string {
  return `${pathText(path)}: ${message}`
}

/** The first fault zod found, in the words of the format. */
export function firstFault({ issues }: z.core.$ZodError): Fault {
  const issue = issues[0]
  if (!issue) return { path: [], message: 'invalid' }
  return { path: issue.path, message: issueText(issue) }
}

function pathText(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'document'
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    const name = String(key)
    if (!/^[A-Za-z_][\w-]*$/.test(name)) return `${text}[${JSON.stringify(name)}]`
    return text === '' ? name : `${text}.${name}`
  }, '')
}

function issueText(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'missing'
        : `not ${typeNames[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      if (issue.values.length === 1) return issue.message
      return issue.input === undefined ? 'missing' : `not one of ${issue.values.join(', ')}`
    case 'invalid_union':
      return 'not one of the values allowed here'
    case 'invalid_key':
      return issue.issues[0]?.message ?? 'not a key allowed here'
    default:
      return issue.message
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
  record: 'an object',
}
