import { useEffect } from 'react'
import { packForm } from '../../../shared/messages/unsaved.ts'
import type { PackDraft } from '../../../shared/model/pack.ts'
import { CommitField } from '../../parts/CommitField.tsx'
import { keepUnsaved } from '../../unsaved.ts'
import { useWindow } from '../../window/state.ts'
import { t } from '../../words.ts'
import { savePack } from './save-pack.ts'

interface PackTitleProps {
  readonly draft: Pick<PackDraft, 'id' | 'title'>
  /** What the app calls it. */
  readonly usual: string
}

/**
 * The title of a pack; each change is one step of undo. Text that was still being typed when the view or the app closed is
 * saved when the view opens again.
 */
export function PackTitle({ draft: { id, title }, usual }: PackTitleProps) {
  const form = packForm(id, 'title')
  useEffect(() => {
    const kept = useWindow.getState().unsaved.get(form)
    if (kept?.kind !== 'pack') return
    savePack(id, { title: kept.text.trim() })
    keepUnsaved(form, null)
  }, [id, form])
  return (
    <CommitField
      label={t('pack.name')}
      value={title}
      placeholder={usual}
      onCommit={(typed) => savePack(id, { title: typed })}
      onType={(text) =>
        keepUnsaved(form, text === null ? null : { kind: 'pack', pack: id, part: 'title', text })
      }
    />
  )
}
