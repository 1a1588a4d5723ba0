// A pack as it is shown and as it leaves: sections of blocks, each block with its text written. Preview, Markdown, HTML
// and PDF are drawn from this one value, so that the preview shows exactly what leaves.
import type { PackSectionId } from '../model/pack.ts'
import type { Week } from '../time/week.ts'
import type { Support } from './support.ts'

/** Recorded: from timer and calendar. Declared: in the person's words. */
export type Evidence = 'recorded' | 'declared'

export interface PackParagraph {
  readonly kind: 'paragraph'
  readonly id: string
  readonly text: string
  /** The text to start an edit from, with the real names; `null` if it cannot be edited. */
  readonly source: string | null
  readonly evidence: Evidence
}

export interface PackClaim {
  readonly kind: 'claim'
  readonly id: string
  readonly title: string
  readonly text: string
  readonly source: string | null
  /** `null` where none is asked for: what did not work is in the person's own words. */
  readonly support: Support | null
  readonly evidence: Evidence
  /** What the claim stands on, in words: hours, weeks, entries. */
  readonly basis: string
  /** What it lacks to be strong, in words. */
  readonly missing: readonly string[]
  /** Notes of the entries behind it, if they go in. */
  readonly rows: readonly string[]
  readonly weeks: readonly Week[]
  readonly entryIds: readonly string[]
  readonly isLeftOut: boolean
}

export interface PackTable {
  readonly kind: 'table'
  readonly id: string
  readonly caption: string
  readonly head: readonly string[]
  /** The first cell names the row. */
  readonly rows: readonly (readonly string[])[]
  /** From this column on cells are figures; before it they are text. */
  readonly figuresFrom: number
  readonly evidence: Evidence
}

export interface PackBar {
  readonly label: string
  /** In hours. */
  readonly strategy: number
  readonly execution: number
  readonly neutral: number
}

export interface PackChart {
  readonly kind: 'chart'
  readonly id: string
  readonly title: string
  /** What the picture shows, in a sentence. */
  readonly alt: string
  readonly bars: readonly PackBar[]
  readonly names: {
    readonly strategy: string
    readonly execution: string
    readonly neutral: string
  }
}

/** The rows behind a claim, week by week: what its figures are the sum of. */
export interface PackSources {
  readonly kind: 'sources'
  readonly id: string
  /** The claim's id. */
  readonly claim: string
  /** The claim's title. */
  readonly title: string
  readonly head: readonly string[]
  readonly figuresFrom: number
  readonly rows: readonly {
    readonly week: Week
    /** The first cell names the week. */
    readonly cells: readonly string[]
  }[]
}

export type PackBlock = PackParagraph | PackClaim | PackTable | PackChart | PackSources

export interface PackSection {
  readonly id: PackSectionId
  readonly title: string
  readonly blocks: readonly PackBlock[]
  readonly isLeftOut: boolean
}

export interface Pack {
  readonly title: string
  /** The dates it covers. */
  readonly range: string
  readonly sections: readonly PackSection[]
}

/** The dates to write below the title; `null` for a title that has them. */
export function datesBelow({ title, range }: Pack): string | null {
  return title.includes(range) ? null : range
}

/**
 * What leaves: without the sections and claims that the person left out, without the rows behind these, and without a
 * heading that nothing is left of.
 */
export function leaving(pack: Pack): Pack {
  const sections = pack.sections
    .filter(({ isLeftOut }) => !isLeftOut)
    .map((section) => ({
      ...section,
      blocks: section.blocks.filter((block) => block.kind !== 'claim' || !block.isLeftOut),
    }))
  const claims = new Set(
    sections.flatMap(({ blocks }) =>
      blocks.flatMap(({ kind, id }) => (kind === 'claim' ? id : [])),
    ),
  )
  const leaves = (block: PackBlock) => block.kind !== 'sources' || claims.has(block.claim)
  return {
    ...pack,
    sections: sections
      .map((section) => ({ ...section, blocks: section.blocks.filter(leaves) }))
      .filter(({ blocks }) => blocks.length > 0),
  }
}
