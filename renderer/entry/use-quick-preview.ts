import { useEffect, useState } from 'react'
import type { QuickEntry } from '../../shared/model/drafts.ts'
import type { Result } from '../../shared/result.ts'
import { api } from '../api.ts'
import { notifyProblem } from '../window/notices.ts'

/** Main's reading of a line, together with that line, because typing goes on meanwhile. */
export interface Understood {
  readonly text: string
  readonly result: Result<QuickEntry>
}

const quietMs = 150

/** Asks what the line means when typing pauses; the last answer stays until the next. */
export function useQuickPreview(text: string) {
  const [understood, setUnderstood] = useState<Understood | null>(null)
  useEffect(() => {
    if (text.trim() === '') return setUnderstood(null)
    let isCurrent = true
    const timer = setTimeout(() => {
      api()
        .previewQuickEntry({ text })
        .then((result) => isCurrent && setUnderstood({ text, result }), notifyProblem)
    }, quietMs)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [text])
  return [understood, setUnderstood] as const
}
