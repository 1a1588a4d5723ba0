import { useEffect } from 'react'
import { onceFocusIsBack } from './once-focus-is-back.ts'
import { arrive } from './window/navigation.ts'
import { useWindow } from './window/state.ts'

/**
 * Scrolls to the part of a view that was asked for, by its id, and moves the focus there, for those who go on with the
 * keyboard. `isWhole` tells whether the view is drawn.
 */
export function usePartInView(isWhole: boolean): void {
  const part = useWindow((state) => state.part)
  const isCovered = useWindow((state) => state.sheets.length > 0)
  useEffect(() => {
    if (part === null || !isWhole || isCovered) return
    return onceFocusIsBack(() => {
      const section = document.getElementById(part)
      section?.scrollIntoView({ block: 'start' })
      section?.querySelector<HTMLElement>('button, input')?.focus({ preventScroll: true })
      arrive()
    })
  }, [part, isWhole, isCovered])
}
