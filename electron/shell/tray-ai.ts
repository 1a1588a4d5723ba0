// Answering whether AI helped from the tray, as data: the usual answers in one click, the rest in the window.
import { noAi, usualMinutes } from '../../shared/ai/blocks.ts'
import { formatDuration } from '../../shared/format/format.ts'
import type { AiUse } from '../../shared/model/entry.ts'
import type { ToAnswer, TrayAction, TrayItem } from './tray-model.ts'

export function answerMenu({ entryId, name, tool }: ToAnswer): TrayItem {
  const answer = (label: string, ai: AiUse) =>
    item(label, { kind: 'answer-ai', entryId, answer: ai })
  return {
    kind: 'submenu',
    label: `Did AI help? – ${name}`,
    items: [
      answer('No', noAi),
      { kind: 'separator' },
      ...usualMinutes.map((minutes) => answer(savedLabel(minutes, tool), saved(minutes, tool))),
      { kind: 'separator' },
      item('More…', { kind: 'ask-ai', entryId }),
    ],
  }
}

/** `30 min saved with Claude`: an answer says which tool it names. */
function savedLabel(minutes: number, tool: string): string {
  const length = `${formatDuration(minutes * 60)} saved`
  return tool === '' ? length : `${length} with ${tool}`
}

function saved(savedMinutes: number, tool: string): AiUse {
  return { ...noAi, tool, savedMinutes }
}

function item(label: string, action: TrayAction): TrayItem {
  return { kind: 'action', label, action }
}
