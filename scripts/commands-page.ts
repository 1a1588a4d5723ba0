// `docs/commands.md`, from the command table: `npm run pages` writes it.
import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Command } from '../shared/commands/command.ts'
import { commandSubjects } from '../shared/commands/table.ts'

type Row = Pick<Command<never, unknown>, 'does' | 'edits'> & { readonly input: z.ZodType }

export function commandsPage(): string {
  const subjects = Object.entries(commandSubjects).map(([subject, rows]) =>
    [
      `## ${subject[0]?.toUpperCase()}${subject.slice(1)}`,
      '| Command | Input | Does | Undo calls it |\n| --- | --- | --- | --- |',
    ]
      .join('\n\n')
      .concat(
        '\n',
        Object.entries(rows as Record<string, Row>)
          .map(line)
          .join('\n'),
      ),
  )
  return `${[head, ...subjects].join('\n\n')}\n`
}

const head = `# Commands

What the window, the tray, the menu and the command line can have done. Each stands once, in \`shared/commands/\`, with what
its input must be; its handler is in \`electron/app/commands/\`. This page is made from that table by
\`npm run pages\`. Every command answers a value or a refusal.`

function line([name, { does, input, edits }]: [string, Row]): string {
  const cells = [`\`${name}\``, inputOf(input), does, edits?.join(', ') ?? '']
  return `| ${cells.join(' | ')} |`
}

/** The keys of an input. */
function inputOf(schema: z.ZodType): string {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape).map(code).join(', ')
  if (schema instanceof z.ZodUnion) {
    return schema.options.map((each) => inputOf(each as z.ZodType)).join(' or ')
  }
  return ''
}

function code(text: string): string {
  return `\`${text}\``
}

if (process.argv[1] === import.meta.filename) {
  fs.writeFileSync(path.join(import.meta.dirname, '../docs/commands.md'), commandsPage())
}
