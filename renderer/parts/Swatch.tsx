import './swatch.css'

/** What a colour stands for; a number picks a tint of the stance's hue. */
export type Tone =
  | `strategy-${1 | 2 | 3 | 4}`
  | `execution-${1 | 2 | 3 | 4}`
  | `neutral-${1 | 2 | 3 | 4}`
  | 'untracked'
  | 'time-back-1'
  | 'off'
  | `source-${'ink' | 'plum' | 'moss' | 'sand' | 'sky' | 'rose'}`

export function Swatch({ tone }: { readonly tone: Tone }) {
  return <span aria-hidden="true" className={`swatch tone-${tone}`} />
}
