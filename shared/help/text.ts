// The help in words, and finding something in it.
import { folded, isFoundIn } from '../base/folded.ts'
import { backupsKept } from '../model/data-files.ts'
import type { Words } from '../words/words.ts'
import { type HelpBlock, type HelpPageName, helpPages } from './pages.ts'
import { surveyFigures } from './survey.ts'

/** What the texts say of this machine and of the settings. */
export interface HelpFacts {
  readonly dataFolder: string
  readonly logFile: string
  /** The shortest run that counts as focus. */
  readonly focusMinutes: number
}

/** A block in words. `says` are paragraphs, or the steps of a recipe. */
export interface HelpText {
  readonly kind: HelpBlock['kind']
  /** The figure, file or input that the paragraphs explain; `''` for plain text. */
  readonly name: string
  readonly says: readonly string[]
}

export interface HelpPageText {
  readonly name: HelpPageName
  readonly title: string
  readonly blocks: readonly HelpText[]
}

export function helpTexts(words: Words, facts: HelpFacts): readonly HelpPageText[] {
  const values = {
    folder: facts.dataFolder,
    log: facts.logFile,
    minutes: words.duration(facts.focusMinutes * 60),
    days: backupsKept.day,
    weeks: backupsKept.week,
    imports: backupsKept['before-import'],
    ...surveyFigures(words),
  }
  const said = (block: HelpBlock): HelpText => {
    const ids = [block.says].flat()
    return {
      kind: block.kind,
      name: nameOf(block, words),
      says: ids.map((id) => words.t(id, values)),
    }
  }
  return helpPages.map(({ name, title, blocks }) => {
    return { name, title: words.t(title), blocks: blocks.map(said) }
  })
}

function nameOf(block: HelpBlock, words: Words): string {
  switch (block.kind) {
    case 'figure':
      return words.t(block.name)
    case 'file':
      return block.path
    case 'command':
      return block.typed
    default:
      return ''
  }
}

/** A place in the help that has what was typed. */
export interface HelpHit {
  readonly page: HelpPageText
  /** The index of the block; `null` if the title of the page has it. */
  readonly block: number | null
}

/** Pages whose title has all typed words come first, then paragraphs that have them, alone or with their title. */
export function searchHelp(pages: readonly HelpPageText[], typed: string): readonly HelpHit[] {
  const wanted = folded(typed)
  if (wanted === '') return []
  const titled = pages.filter(({ title }) => isFoundIn(folded(title), wanted))
  const inside = pages.flatMap((page) =>
    page.blocks.flatMap((block, index) => {
      const own = folded([block.name, ...block.says].join(' '))
      const isHere = isFoundIn(folded(page.title) + own, wanted) && sharesWord(own, wanted)
      return isHere ? [{ page, block: index }] : []
    }),
  )
  return [...titled.map((page) => ({ page, block: null })), ...inside]
}

/** Without this, every paragraph of a page would be found by its title. */
function sharesWord(own: string, wanted: string): boolean {
  return wanted
    .split(' ')
    .filter((word) => word !== '')
    .some((word) => own.includes(` ${word}`))
}
