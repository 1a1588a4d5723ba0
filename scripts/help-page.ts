// `docs/help.md`, from the help of the app: `npm run pages` writes it.
import fs from 'node:fs'
import path from 'node:path'
import { helpGroups } from '../shared/help/pages.ts'
import { type HelpText, helpTexts } from '../shared/help/text.ts'
import { defaultSettings } from '../shared/model/defaults.ts'
import { english } from '../shared/words/english.ts'
import { appFolders } from './app-folders.ts'

export function helpPage(): string {
  const words = english()
  const pages = helpTexts(words, {
    dataFolder: `\`${appFolders.linux}/data\` on Linux, \`${appFolders.darwin}/data\` on macOS, \`${appFolders.win32}\\data\` on Windows`,
    logFile: '`logs/offwheel.log` beside it',
    focusMinutes: defaultSettings('UTC').focusMinutes,
  })
  const groups = helpGroups.flatMap((group) => [
    `## ${words.t(group.title)}`,
    ...group.pages.flatMap(({ name }) => {
      const page = pages.find((each) => each.name === name)
      return page ? [`### ${page.title}`, ...sections(page.blocks)] : []
    }),
  ])
  return `${[head, ...groups].join('\n\n')}\n`
}

const head = `# Help

The app has these pages under Help, or by <kbd>F1</kbd>, with the names and figures of your data. This page is made from them by
\`npm run pages\`.`

/** Items of a list follow each other line by line; other blocks have an empty line between them. */
function sections(blocks: readonly HelpText[]): readonly string[] {
  const done: string[] = []
  let before: HelpText['kind'] = 'text'
  for (const block of blocks) {
    const isListed = block.kind === 'file' || block.kind === 'command'
    const joined = isListed && block.kind === before ? done.pop() : undefined
    done.push(joined === undefined ? blockLines(block) : `${joined}\n${blockLines(block)}`)
    before = block.kind
  }
  return done
}

function blockLines({ kind, name, says }: HelpText): string {
  switch (kind) {
    case 'heading':
      return `#### ${says.join(' ')}`
    case 'steps':
      return says.map((step, index) => `${index + 1}. ${step}`).join('\n')
    case 'figure':
      return `**${name}.** ${says.join(' ')}`
    case 'file':
    case 'command':
      return `- \`${name}\`: ${says.join(' ')}`
    case 'text':
      return says.join('\n\n')
  }
}

if (process.argv[1] === import.meta.filename) {
  fs.writeFileSync(path.join(import.meta.dirname, '../docs/help.md'), helpPage())
}
