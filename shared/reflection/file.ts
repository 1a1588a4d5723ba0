// Reflections as a file of Markdown, with what other programs read at its head.
import type { Words } from '../words/words.ts'
import { frontMatter, yamlText } from './front-matter.ts'
import { type ReflectionFacts, reflectionMarkdown } from './markdown.ts'

/** One reflection. */
export function reflectionFile(facts: ReflectionFacts, words: Words): string {
  return withHead(yamlText(frontMatter(facts)), reflectionMarkdown(facts, words))
}

/** One of several reflections: made one at a time, because all of ten years take a while. */
export interface ReflectionPart {
  readonly head: string
  readonly text: string
}

export function reflectionPart(facts: ReflectionFacts, words: Words): ReflectionPart {
  return { head: yamlText([frontMatter(facts)]), text: reflectionMarkdown(facts, words) }
}

/** All of them in one file. It has one head, because further down the same lines would be headings. */
export function reflectionsFile(parts: readonly ReflectionPart[]): string {
  const heads = parts.map(({ head }) => head).join('')
  return withHead(`reflections:\n${heads}`, parts.map(({ text }) => text).join('\n'))
}

function withHead(head: string, text: string): string {
  return `---\n${head}---\n\n${text}`
}
