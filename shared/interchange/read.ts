// From a file's text to the data: a document is accepted whole, or refused with the path of its first fault.
import type { Config, Document } from '../model/document.ts'
import { fail, ok, type Result } from '../result.ts'
import { type Fault, faultPhrase, firstFault } from './fault.ts'
import { jsonFault } from './json-fault.ts'
import { isNestedTooDeeply } from './nesting.ts'
import { configSchema, documentSchema } from './schema.ts'

/** Reads a document of the interchange format; a refusal names the first fault, `entries[3].end: …`. */
export function readDocument(text: string): Result<Document> {
  if (isNestedTooDeeply(text)) return failFor({ path: [], code: 'nested-too-deeply' })
  const json = text.replace(/^\uFEFF/, '')
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return fail('not-json', { reason: jsonFault(json) })
  }
  return checkDocument(value)
}

/** The same for a document that is already parsed. */
export function checkDocument(value: unknown): Result<Document> {
  const parsed = documentSchema.safeParse(value, { reportInput: true })
  if (!parsed.success) return failFor(firstFault(parsed.error))
  const document = dropEnvelope(parsed.data)
  const fault = referenceFault(document)
  return fault ? failFor(fault) : ok(document)
}

/** Reads the configuration part on its own, as the app stores it. */
export function checkConfig(value: unknown): Result<Config> {
  const parsed = configSchema.safeParse(value, { reportInput: true })
  if (!parsed.success) return failFor(firstFault(parsed.error))
  const fault = configFault(parsed.data)
  return fault ? failFor(fault) : ok(parsed.data)
}

function failFor(fault: Fault): Result<never> {
  return fail('bad-format', { fault: faultPhrase(fault) })
}

function dropEnvelope(data: Document & Record<string, unknown>): Document {
  const { format: _format, version: _version, exportedAt: _exportedAt, ...document } = data
  return document as Document
}

/** What the schema cannot see: ids that are used twice or refer to nothing. */
function referenceFault(document: Document): Fault | null {
  const { categories, goals, entries, requests, unclear = [] } = document
  return (
    repeatedId('categories', categories) ??
    repeatedId('goals', goals) ??
    repeatedId('entries', entries) ??
    unknownReference('entries', entries, document) ??
    configFault(document) ??
    repeatedId('requests', requests) ??
    repeatedId('unclear', unclear) ??
    unknownReference(
      'unclear',
      unclear.map(({ details }) => details),
      document,
    )
  )
}

function configFault(config: Config): Fault | null {
  return (
    repeatedId('categories', config.categories) ??
    repeatedId('goals', config.goals) ??
    repeatedId('prompts', config.prompts) ??
    unknownReference('rules', config.rules, config) ??
    unknownReference('planned', config.planned, config) ??
    unknownReference('started', config.started, config)
  )
}

function repeatedId(list: string, items: readonly { id: string }[]): Fault | null {
  const seen = new Map<string, number>()
  for (const [index, { id }] of items.entries()) {
    const before = seen.get(id)
    if (before !== undefined) {
      return {
        path: [list, index, 'id'],
        code: 'id-of-another',
        values: { id: JSON.stringify(id), other: `${list}[${before}]` },
      }
    }
    seen.set(id, index)
  }
  return null
}

function unknownReference(
  list: string,
  items: readonly { categoryId: string; goalId: string | null }[],
  { categories, goals }: Config,
): Fault | null {
  const categoryIds = new Set(categories.map(({ id }) => id))
  const goalIds = new Set(goals.map(({ id }) => id))
  for (const [index, { categoryId, goalId }] of items.entries()) {
    if (!categoryIds.has(categoryId)) {
      return {
        path: [list, index, 'categoryId'],
        code: 'no-category',
        values: { id: JSON.stringify(categoryId) },
      }
    }
    if (goalId !== null && !goalIds.has(goalId)) {
      return {
        path: [list, index, 'goalId'],
        code: 'no-goal',
        values: { id: JSON.stringify(goalId) },
      }
    }
  }
  return null
}
