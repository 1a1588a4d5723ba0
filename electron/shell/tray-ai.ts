// Answering from the tray whether AI helped, as data: the usual answers in one click, the rest in the window.
import { noAi, usualMinutes } from '../../shared/ai/blocks.ts'
import type { AiUse } from '../../shared/model/entry.ts'
import type { Words } from '../../shared/words/words.ts'
import type { ToAnswer, TrayAction, TrayItem } from './tray-model.ts'

export function answerMenu({ entryId, name, tool }: ToAnswer, words: Words): TrayItem {
  const answer = (label: string, ai: AiUse) =>
    item(label, { kind: 'answer-ai', entryId, answer: ai })
  return {
    kind: 'submenu',
    label: words.t('tray.ai', { name }),
    items: [
      answer(words.t('tray.ai-no'), noAi),
      { kind: 'separator' },
      ...usualMinutes.map((minutes) =>
        answer(savedLabel(minutes, tool, words), saved(minutes, tool)),
      ),
      { kind: 'separator' },
      item(words.t('tray.ai-more'), { kind: 'ask-ai', entryId }),
    ],
  }
}

/** `30 min saved with Claude`: the label says which tool the answer names. */
function savedLabel(minutes: number, tool: string, { t, duration }: Words): string {
  const length = duration(minutes * 60)
  return tool === '' ? t('tray.ai-saved', { length }) : t('tray.ai-saved-with', { length, tool })
}

function saved(savedMinutes: number, tool: string): AiUse {
  return { ...noAi, tool, savedMinutes }
}

function item(label: string, action: TrayAction): TrayItem {
  return { kind: 'action', label, action }
}
