// Events from outside the views: main's events and the keyboard.
import { useEffect } from 'react'
import type { AppEvent } from '../../shared/ipc.ts'
import { assertNever } from '../../shared/result.ts'
import { api } from '../api.ts'
import { newDraft } from '../entry/entry-draft.ts'
import { bindingFor, type KeyAction } from '../keys.ts'
import { now } from '../now.ts'
import { isField, textFields } from '../own-keys.ts'
import { oneAtATime } from '../parts/one-at-a-time.ts'
import { startNextBlock } from '../start-block.ts'
import { followMain } from '../use-main-state.ts'
import { exportData, importCalendars } from '../window/files.ts'
import { goToPresent, openOnce, openSheet, show, visit, walk } from '../window/navigation.ts'
import { notify, redo, run, undo } from '../window/notices.ts'
import { receiveState, useWindow } from '../window/state.ts'

export function useMainEvents(): void {
  useEffect(() => {
    return followMain(handleEvent)
  }, [])
}

function handleEvent(event: AppEvent): void {
  switch (event.kind) {
    case 'state':
      receiveState(event.state)
      break
    case 'show':
      if (event.part === undefined) visit(event.view)
      else show(event.view, event.part)
      break
    case 'notice':
      notify(event.notice)
      break
    case 'import-preview':
      openSheet({ kind: 'import', preview: event.preview })
      break
    case 'act':
      act(event.action)
      break
    case 'undo':
    case 'redo':
      undoFromMenu(event.kind)
      break
    default:
      assertNever(event)
  }
}

export function openNewEntry(): void {
  const { app, view, day } = useWindow.getState()
  const dayInView = view === 'today' ? day : null
  if (app) openOnce({ kind: 'entry', draft: newDraft(app.config, now(), dayInView) })
}

export function useKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const binding = bindingFor(event)
      if (!binding || event.defaultPrevented || !isFree(event.target, binding.action)) return
      event.preventDefault()
      act(binding.action)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}

/** Text fields keep their keys, except those that leave the field; a dialog keeps all keys. */
function isFree(target: EventTarget | null, action: KeyAction): boolean {
  if (useWindow.getState().sheets.length > 0) return false
  const isWayOut = ['show', 'palette', 'help'].includes(action.kind)
  return isWayOut || !isField(target)
}

/** In a text field, the menu undoes typing, as everywhere else in the system. */
function undoFromMenu(kind: 'undo' | 'redo'): void {
  if (document.activeElement?.closest(textFields)) document.execCommand(kind)
  else if (kind === 'undo') undo()
  else redo()
}

const pauseOrResume = oneAtATime(() => {
  const isPaused = typeof useWindow.getState().app?.block?.pausedAt === 'number'
  return run<unknown>(isPaused ? api().resumeBlock() : api().pauseBlock())
})

const stopBlock = oneAtATime(() => run(api().stopBlock()))

function act(action: KeyAction): void {
  switch (action.kind) {
    case 'show':
      visit(action.view)
      break
    case 'walk':
      walk(action.step)
      break
    case 'new-entry':
      openNewEntry()
      break
    case 'quick-entry':
      openOnce({ kind: 'quick' })
      break
    case 'capture':
      openOnce({ kind: 'capture' })
      break
    case 'palette':
      openOnce({ kind: 'palette' })
      break
    case 'mini':
      run(api().toggleMini())
      break
    case 'start-block':
      void startNextBlock()
      break
    case 'pause-or-resume':
      pauseOrResume()
      break
    case 'stop-block':
      stopBlock()
      break
    case 'present':
      goToPresent()
      break
    case 'undo':
      undo()
      break
    case 'redo':
      redo()
      break
    case 'import-calendar':
      importCalendars()
      break
    case 'export-data':
      exportData()
      break
    case 'keys':
      openOnce({ kind: 'keys' })
      break
    case 'help':
      openOnce({ kind: 'help', page: action.page ?? null })
      break
    default:
      assertNever(action)
  }
}
