import type { Document } from '../../shared/model/document.ts'

/** Words too long for a line, text from right to left, and signs that turn the writing round. */
export function withLongText(document: Document): Document {
  const long = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverleihung'
  const texts = [long, `שלום עולם ${long}`, `Roadmap \u202e reversed 🧭 ${'x'.repeat(120)}`]
  const textOf = (index: number, own: string) =>
    index % 3 === 0 ? (texts[(index / 3) % texts.length] ?? own) : own
  return {
    ...document,
    categories: document.categories.map((each, index) => ({
      ...each,
      name: textOf(index, each.name),
    })),
    goals: document.goals.map((each, index) => ({ ...each, name: textOf(index * 3, each.name) })),
    entries: document.entries.map((each, index) => ({ ...each, note: textOf(index, each.note) })),
    sources: document.sources.map((each) => ({ ...each, name: long })),
    requests: document.requests.map((each, index) => ({
      ...each,
      from: textOf(index, each.from),
      what: textOf(index + 1, each.what),
    })),
  }
}
