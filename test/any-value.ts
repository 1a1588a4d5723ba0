// Draws values that a schema accepts from the schema itself, so that a key added to the format is drawn as well.
import fc from 'fast-check'
import type { z } from 'zod'

type Schema = z.core.$ZodType
/** What is drawn for texts and numbers: each schema takes those of them that it accepts. */
export interface Pool {
  readonly texts: readonly string[]
  readonly numbers: readonly number[]
}

/** An arbitrary of the inputs a schema accepts. Throws for a kind of schema it does not know. */
export function anyInput(schema: Schema, pool: Pool): fc.Arbitrary<unknown> {
  const def = (schema as z.core.$ZodTypes)._zod.def
  switch (def.type) {
    case 'object':
      return anyObject(def, pool).filter((value) => isAccepted(schema, value))
    case 'array':
      return fc.array(anyInput(def.element, pool), { maxLength: 4 })
    case 'record':
      return anyRecord(def, pool)
    case 'string':
      return fc.constantFrom(...accepted(schema, pool.texts))
    case 'number':
      return fc.constantFrom(...accepted(schema, pool.numbers))
    case 'boolean':
      return fc.boolean()
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries))
    case 'literal':
      return fc.constantFrom(...def.values)
    case 'union':
      return fc.oneof(...def.options.map((option) => anyInput(option, pool)))
    case 'nullable':
      return fc.oneof(fc.constant(null), anyInput(def.innerType, pool))
    case 'optional':
    case 'default':
    case 'prefault':
      return fc.oneof(fc.constant(undefined), anyInput(def.innerType, pool))
    case 'catch':
      return anyInput(def.innerType, pool)
    case 'pipe':
      return isText(def.in)
        ? fc.constantFrom(...accepted(schema, pool.texts))
        : anyInput(def.in, pool)
    case 'unknown':
      return fc.dictionary(fc.constantFrom(...pool.texts), fc.constantFrom(...pool.numbers), {
        maxKeys: 3,
      })
    default:
      throw new Error(`no values are drawn for ${def.type}`)
  }
}

function anyObject(def: z.core.$ZodObjectDef, pool: Pool): fc.Arbitrary<object> {
  const known = Object.entries(def.shape).map(([key, each]) => [key, anyInput(each, pool)])
  const isLoose = def.catchall !== undefined
  const later = isLoose
    ? fc.constantFrom({}, {}, { later: { kept: [1, 'two', null] } })
    : fc.constant({})
  return fc
    .tuple(fc.record(Object.fromEntries(known)), later)
    .map(([value, more]) => withoutUndefined({ ...value, ...more }))
}

function withoutUndefined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined))
}

function anyRecord(def: z.core.$ZodRecordDef, pool: Pool): fc.Arbitrary<object> {
  const keys = accepted(def.keyType, pool.texts)
  return fc
    .subarray(keys, { maxLength: Math.min(3, keys.length) })
    .chain((some) =>
      fc.record(Object.fromEntries(some.map((key) => [key, anyInput(def.valueType, pool)]))),
    )
}

function isText(schema: Schema): boolean {
  return (schema as z.core.$ZodTypes)._zod.def.type === 'string'
}

function accepted<T>(schema: Schema, values: readonly T[]): T[] {
  const some = values.filter((value) => isAccepted(schema, value))
  if (some.length === 0) throw new Error('nothing of the pool is accepted')
  return some
}

function isAccepted(schema: Schema, value: unknown): boolean {
  return (schema as z.ZodType).safeParse(value).success
}
