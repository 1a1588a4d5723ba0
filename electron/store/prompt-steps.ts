// The upgrade step that came with prompts a person can change. Shipped steps are never edited, so the ids are copied here.
import type { JsonObject } from './read-json.ts'

/** Settings, version 2 to 3: what the reflection asks was the same for everybody, and is now a list in the data. */
export function withPromptList(config: JsonObject): JsonObject {
  if (Array.isArray(config['prompts'])) return config
  const ids = ['outcomes', 'moved', 'declined', 'told', 'obstacles', 'aiHours']
  return { ...config, prompts: ids.map((id) => ({ id, question: null, dropped: false })) }
}
