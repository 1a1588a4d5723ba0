import { useEffect, useRef, useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { useApp } from '../../use-config.ts'
import { undo } from '../../window/notices.ts'
import { t, words } from '../../words.ts'

/** How long it stays, in milliseconds. */
const lifetimeMs = 6000

/** Says that a change is saved, since a setting applies without a press on Save, and offers to take it back. */
export function SavedLine() {
  const { edits, undo: edit, redo } = useApp()
  const before = useRef(edits)
  const [saved, setSaved] = useState<number | null>(null)
  useEffect(() => {
    if (edits === before.current) return
    before.current = edits
    // Nothing can be done again after a change: what grew the count was no undo.
    setSaved(redo === null ? edits : null)
    const timer = setTimeout(() => setSaved(null), lifetimeMs)
    return () => clearTimeout(timer)
  }, [edits, redo])
  const isShown = saved === edits && edit !== null
  return (
    <div className="settings-saved" role="status">
      {isShown && (
        <>
          <span className="soft small">
            <Icon name="check" size={14} /> {t('settings.saved', { what: words().edit(edit) })}
          </span>
          <Button look="quiet" onPress={undo}>
            {t('do.undo')}
          </Button>
        </>
      )}
    </div>
  )
}
