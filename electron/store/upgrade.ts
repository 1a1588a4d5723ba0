// Each document has its own integer version. An older one is copied, then upgraded step by step; a step that has
// shipped is never edited.
import { fail, ok, type Result } from '../../shared/result.ts'
import type { JsonObject } from './read-json.ts'

/** `steps[0]` turns version 1 into version 2, and so on. */
export type UpgradeSteps = readonly ((document: JsonObject) => JsonObject)[]

export function currentVersion(steps: UpgradeSteps): number {
  return steps.length + 1
}

/**
 * The document at the current version. Fails with `newer` for a document of a later version, which must not be touched,
 * and with `no-version` for one that is not ours.
 */
export function upgrade(document: JsonObject, steps: UpgradeSteps): Result<JsonObject> {
  const { version } = document
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return fail('no-version')
  }
  if (version > currentVersion(steps)) {
    return fail('newer', { version })
  }
  const upgraded = steps.slice(version - 1).reduce((each, step) => step(each), document)
  return ok({ ...upgraded, version: currentVersion(steps) })
}
