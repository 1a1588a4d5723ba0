import { type ReactNode, useState } from 'react'
import { packForm } from '../../../shared/messages/unsaved.ts'
import type { PackDraft } from '../../../shared/model/pack.ts'
import { Button } from '../../parts/Button.tsx'
import { TextField } from '../../parts/Field.tsx'
import { Form } from '../../parts/Form.tsx'
import { useHeldFocus } from '../../parts/use-held-focus.ts'
import { keepUnsaved, useUnsaved } from '../../unsaved.ts'
import { t } from '../../words.ts'
import { savePack } from './save-pack.ts'

interface EditableProps {
  readonly id: string
  /** What the text is of, for its button. */
  readonly name: string
  /** The text without stand-ins; `null` if it cannot be changed. */
  readonly source: string | null
  readonly draft: PackDraft
  readonly children: ReactNode
}

/** A text with a button that turns it into a field. Names in the field are the real ones. */
export function Editable({ id, name, source, draft, children }: EditableProps) {
  const form = packForm(draft.id, id)
  const kept = useUnsaved<'pack'>(form)
  const [written, setWritten] = useState<string | null>(kept?.text ?? null)
  const { place, hold } = useHeldFocus<HTMLDivElement>(written === null)
  if (source === null) return children
  const write = (text: string) => {
    setWritten(text)
    keepUnsaved(form, { kind: 'pack', pack: draft.id, part: id, text })
  }
  const close = () => {
    hold()
    if (kept) keepUnsaved(form, null)
    setWritten(null)
  }
  const save = (text: string | null) => {
    // A text saved as it was stays the app's, and its figures stay those of the data.
    const isChanged = text === null ? id in draft.texts : text !== source.trim()
    if (isChanged) savePack(draft.id, { texts: { [id]: text } })
    close()
  }
  if (written === null) {
    return (
      <div className="pack-editable" ref={place}>
        {children}
        <Button
          look="quiet"
          label={t('pack.edit-named', { what: name })}
          onPress={() => setWritten(source)}
        >
          {t('pack.edit')}
        </Button>
      </div>
    )
  }
  return (
    <Form
      className="form"
      onSend={() => save(written.trim() === '' ? null : written.trim())}
      onCancel={close}
    >
      <TextField
        label={t('pack.edit-text', { what: name })}
        isLabelUnseen
        rows={3}
        value={written}
        onChange={write}
        autoFocus
      />
      <div className="row">
        <Button type="submit" look="main">
          {t('plan.save')}
        </Button>
        <Button onPress={close}>{t('do.cancel')}</Button>
        {draft.texts[id] !== undefined && (
          <Button look="quiet" hint={t('hint.as-app')} onPress={() => save(null)}>
            {t('pack.as-app')}
          </Button>
        )}
      </div>
    </Form>
  )
}
