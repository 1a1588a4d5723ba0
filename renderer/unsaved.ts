// Text in forms that is not saved yet: sent to main every half second while somebody types, so that it outlives the
// window and a crash.
import { useEffect, useState } from 'react'
import { type FormName, formOf, type Unsaved } from '../shared/messages/unsaved.ts'
import { api } from './api.ts'
import { openSheet } from './window/navigation.ts'
import { run } from './window/notices.ts'
import { useWindow } from './window/state.ts'

/** The most typing that can be lost. */
const mostLostMs = 500

/** Changes not sent to main yet, by form. */
const pending = new Map<FormName, Unsaved | null>()
let timer: ReturnType<typeof setTimeout> | undefined

/** Stores the content of a form; `null` once it is saved or discarded. */
export function keepUnsaved(form: FormName, content: Unsaved | null): void {
  useWindow.setState(({ unsaved }) => {
    const next = new Map(unsaved)
    if (content) next.set(form, content)
    else next.delete(form)
    return { unsaved: next }
  })
  pending.set(form, content)
  // What is saved or discarded must not come back after a crash. A running timer is left alone, so that typing without
  // a pause is stored as well.
  if (content === null) tellMain()
  else timer ??= setTimeout(tellMain, mostLostMs)
}

function tellMain(): void {
  clearTimeout(timer)
  timer = undefined
  for (const [form, content] of pending) run(api().keepUnsaved({ form, content }))
  pending.clear()
}

/** What a form held, in one window or an earlier one. */
export function useUnsaved<K extends Unsaved['kind']>(
  form: FormName<K>,
): Extract<Unsaved, { kind: K }> | null {
  const content = useWindow(({ unsaved }) => unsaved.get(form))
  // Each form has one kind of content, determined by its name.
  return (content as Extract<Unsaved, { kind: K }> | undefined) ?? null
}

/** Fetches what was typed before; returns whether it has arrived. An entry that was open then is opened again. */
export function useUnsavedFromMain(): boolean {
  const [isHere, setHere] = useState(false)
  useEffect(() => {
    run(api().getUnsaved()).then((forms = []) => {
      useWindow.setState({ unsaved: new Map(forms.map((form) => [formOf(form), form])) })
      setHere(true)
    })
    // A window that is hidden or closed gets no more time. Main accepts nothing from a closed window, so send it while
    // closing can still be prevented.
    const leave = () => {
      if (pending.size > 0) tellMain()
    }
    addEventListener('beforeunload', leave)
    document.addEventListener('visibilitychange', leave)
    return () => {
      removeEventListener('beforeunload', leave)
      document.removeEventListener('visibilitychange', leave)
      leave()
    }
  }, [])
  return isHere
}

/** Brings back the entry that was being written when the window closed. */
export function reopenEntry(): void {
  const content = useWindow.getState().unsaved.get('entry')
  if (content?.kind === 'entry') openSheet({ kind: 'entry', draft: content.entry })
}
