import type { Words } from '../words/words.ts'

/** Published research on how far estimates of saved time are off. */
export function surveyFigures({ percent }: Words) {
  return { faster: percent(20), slower: percent(19), rework: percent(37) }
}
