import './quick.css'
import { useEffect } from 'react'
import type { QuickEntry } from '../../shared/model/drafts.ts'
import type { Result } from '../../shared/result.ts'
import { api } from '../api.ts'
import { TextField } from '../parts/Field.tsx'
import { Form } from '../parts/Form.tsx'
import { Sheet } from '../parts/Sheet.tsx'
import { keepUnsaved, useUnsaved } from '../unsaved.ts'
import { useConfig } from '../use-config.ts'
import { closeSheet } from '../window/navigation.ts'
import { notifyDone, notifyProblem } from '../window/notices.ts'
import { rich, t, words } from '../words.ts'
import { keptWords, quickWords } from './quick-words.ts'
import { useQuickPreview } from './use-quick-preview.ts'

/** Time written down in one line, parsed while it is typed; the field stays open for the next line. */
export function QuickSheet() {
  const config = useConfig()
  const text = useUnsaved<'line'>('line')?.text ?? ''
  const setText = (next: string) =>
    keepUnsaved('line', next === '' ? null : { kind: 'line', text: next })
  const [understood, setUnderstood] = useQuickPreview(text)
  const isRefused = understood?.text === text && !understood.result.ok

  // A line left from before is typed over, or gone on with.
  useEffect(() => {
    const field = document.activeElement
    if (field instanceof HTMLInputElement) field.select()
  }, [])

  const keep = async () => {
    if (text.trim() === '' || isRefused) return
    try {
      const result = await api().keepQuickEntry({ text })
      // Enter came before the preview, so the refusal appears in the preview's place.
      if (!result.ok) return setUnderstood({ text, result })
      setText('')
      notifyDone(keptWords(text, result.value, config))
    } catch (error) {
      notifyProblem(error)
    }
  }
  return (
    <Sheet title={t('entry.quick')} onClose={closeSheet}>
      <Form onSend={keep}>
        <TextField
          label={t('entry.quick-line')}
          placeholder={t('entry.quick-example')}
          value={text}
          onChange={setText}
          autoFocus
        />
        <p className="quick-says" role="status">
          {text.trim() !== '' && understood && <Says understood={understood.result} />}
        </p>
      </Form>
      <p className="note">
        {rich('entry.quick-note', {
          c: (parts) => <code>{parts}</code>,
          key: (parts) => <kbd className="keycap">{parts}</kbd>,
        })}
      </p>
    </Sheet>
  )
}

function Says({ understood }: { readonly understood: Result<QuickEntry> }) {
  const config = useConfig()
  if (!understood.ok) return <span className="soft">{words().problem(understood.problem)}</span>
  return quickWords(understood.value, config)
}
