// Entries written as a line.
import { z } from 'zod'
import type { QuickEntry } from '../model/drafts.ts'
import type { Entry } from '../model/entry.ts'
import { command } from './command.ts'
import { text } from './inputs.ts'

export const quickTable = {
  previewQuickEntry: command<{ text: string }, QuickEntry>({
    does: 'What a line such as `90m discovery interview notes @10:30` means, or what is missing.',
    input: z.object({ text }),
  }),
  keepQuickEntry: command<{ text: string }, Entry>({
    does: 'Keeps a line as an entry, or says what AI did on the last block.',
    input: z.object({ text }),
    edits: ['Add entry', 'AI answer'],
  }),
}
