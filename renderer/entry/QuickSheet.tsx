import './quick.css'
import { useEffect, useState } from 'react'
import type { QuickEntry } from '../../shared/ipc.ts'
import { isAiLine } from '../../shared/quick-entry/ai-line.ts'
import type { Result } from '../../shared/result.ts'
import { api } from '../api.ts'
import { categoryName } from '../categories.ts'
import { duration } from '../format.ts'
import { TextField } from '../parts/Field.tsx'
import { Sheet } from '../parts/Sheet.tsx'
import { closeSheet, notifyDone, notifyProblem } from '../store.ts'
import { useConfig } from '../use-config.ts'
import { quickWords } from './quick-words.ts'

const quietMs = 150

/** What main made of a line; the line is kept along, since typing goes on meanwhile. */
interface Understood {
  readonly text: string
  readonly result: Result<QuickEntry>
}

/** Time written down in one line, understood while it is typed; the field stays for the next line. */
export function QuickSheet() {
  const config = useConfig()
  const [text, setText] = useState('')
  const [understood, setUnderstood] = usePreview(text)
  const isRefused = understood?.text === text && !understood.result.ok

  const keep = async () => {
    if (text.trim() === '' || isRefused) return
    try {
      const result = await api().keepQuickEntry({ text })
      // Enter came before the preview: the refusal belongs where the preview would have been.
      if (!result.ok) return setUnderstood({ text, result })
      const { start, end, categoryId } = result.value
      setText('')
      const what = categoryName(config, categoryId)
      notifyDone(
        isAiLine(text) ? `Answered for ${what}.` : `Added ${duration(end - start)} of ${what}.`,
      )
    } catch (error) {
      notifyProblem(error)
    }
  }
  return (
    <Sheet title="Quick entry" onClose={closeSheet}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          keep()
        }}
      >
        <TextField
          label="What you did, in one line"
          placeholder="90m discovery interview notes @10:30"
          value={text}
          onChange={setText}
          autoFocus
        />
        <p className="quick-says" role="status">
          {text.trim() !== '' && understood && <Says understood={understood.result} />}
        </p>
      </form>
      <p className="note">
        A length (<code>90m</code>, <code>1h30</code>) or times (<code>14-15:30</code>), and a
        category by how its name begins. If you like, a day (<code>yesterday</code>,{' '}
        <code>mon</code>), a start (<code>@10:30</code>) and a goal (<code>#1</code>); other words
        are the note. <code>ai 30m claude</code> or <code>ai no</code> answers for the last block
        nobody has answered for. <kbd className="keycap">Enter</kbd> keeps it,{' '}
        <kbd className="keycap">Esc</kbd> closes.
      </p>
    </Sheet>
  )
}

function Says({ understood }: { readonly understood: Result<QuickEntry> }) {
  const config = useConfig()
  if (!understood.ok) return <span className="soft">{understood.problem.message}</span>
  return quickWords(understood.value, config)
}

/** Asks what the line means once typing pauses; the last answer stays until the next. */
function usePreview(text: string) {
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
