// What a person can do on the timeline: move the focus, select, move entries, and edit the selection.
import { type KeyboardEvent, type MouseEvent, useState } from 'react'
import type { Entry } from '../../shared/model/entry.ts'
import type { DayData } from '../../shared/report/periods.ts'
import type { Instant } from '../../shared/time/instant.ts'
import { draftOf } from '../entry/entry-draft.ts'
import { type TimelineEdit, timelineKeyFor } from '../keys.ts'
import { deleteEntries } from '../window/edits.ts'
import { openSheet } from '../window/navigation.ts'
import { toConfirm } from './day-marks.ts'
import {
  confirmEvents,
  dismissEvents,
  duplicateEntry,
  joinEntries,
  splitEntry,
} from './entry-edits.ts'
import { type ShiftPart, shifted, stepSeconds } from './shift.ts'
import { stopOf, useRoving } from './use-roving.ts'
import { useShift } from './use-shift.ts'

/** `stops` are the ids of everything that can have the focus, by time; `at` is the current time if the day is today. */
export function useTimeline(data: DayData, stops: readonly string[], at: Instant | null) {
  const [chosenIds, setChosen] = useState<readonly string[]>([])
  const roving = useRoving(stops)
  const shifting = useShift(data)
  const selected = data.entries.filter(({ id }) => chosenIds.includes(id))

  const toggle = (id: string) =>
    setChosen((ids) => (ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]))
  const clear = () => {
    setChosen([])
    if (roving.activeId !== null) roving.focus(roving.activeId)
  }
  const choose = (id: string) => {
    setChosen([id])
    roving.focus(id)
  }
  const unconfirmed = toConfirm(data, at ?? data.to)
  const edits = {
    split: (entry: Entry) => splitEntry(entry, at),
    duplicate: async (entry: Entry) => {
      const id = await duplicateEntry(entry)
      if (id !== undefined) choose(id)
    },
    join: async () => {
      if (selected.length < 2) return
      const id = await joinEntries(selected)
      if (id !== undefined) choose(id)
    },
    confirm: (entries: readonly Entry[]) => onEvents(entries, confirmEvents),
    dismiss: (entries: readonly Entry[]) => onEvents(entries, dismissEvents),
    endEarly: (entry: Entry) => {
      if (entry.event) openSheet({ kind: 'ended-early', entry, at })
    },
    remove: (entries: readonly Entry[]) => deleteEntries(entries.map(({ id }) => id)),
  }

  const shiftBy = (entry: Entry, part: ShiftPart, seconds: number) => {
    const { shift } = shifting
    const from = shift?.id === entry.id ? shift : entry
    shifting.hold({ id: entry.id, ...shifted(from, part, seconds) })
  }
  const edit = (what: TimelineEdit, entry: Entry, step: -1 | 1) => {
    /** The whole selection, if the entry is part of it. */
    const meant = selected.includes(entry) ? selected : [entry]
    switch (what) {
      case 'move':
      case 'start':
      case 'end':
        return shiftBy(entry, what, step * stepSeconds)
      case 'toggle':
        return toggle(entry.id)
      case 'open':
        return openSheet({ kind: 'entry', draft: draftOf(entry) })
      case 'split':
        return edits.split(entry)
      case 'duplicate':
        return edits.duplicate(entry)
      case 'join':
        return edits.join()
      case 'delete':
        return edits.remove(meant)
      case 'confirm':
        return edits.confirm(meant)
      case 'dismiss':
        return edits.dismiss(meant)
      case 'ended-early':
        return edits.endEarly(entry)
    }
  }

  /** Esc first cancels a move, then clears the selection. */
  const press = (event: KeyboardEvent, giveUp: () => boolean) => {
    const binding = timelineKeyFor(event)
    const stop = stopOf(event.target)
    if (!binding || stop === null) return
    const step = event.key === 'ArrowUp' ? -1 : 1
    const entry = data.entries.find(({ id }) => id === stop)
    if (binding.edit === 'walk') roving.walk(stop, step)
    else if (binding.edit === 'clear') giveUp() || clear()
    else if (binding.edit === 'confirm-all') edits.confirm(unconfirmed)
    else if (entry) edit(binding.edit, entry, step)
    else return
    event.preventDefault()
  }
  /** A run of key presses is one change, saved when the modifier keys are released. */
  const release = ({ key }: KeyboardEvent) => {
    if (key === 'Alt' || key === 'Shift') shifting.letGo()
  }
  const click = ({ ctrlKey, metaKey }: MouseEvent, entry: Entry) => {
    if (ctrlKey || metaKey) toggle(entry.id)
    else setChosen([entry.id])
  }
  return { roving, shifting, selected, unconfirmed, edits, clear, press, release, click }
}

/** Entries that are not events are left out; if none remain, nothing happens. */
function onEvents(entries: readonly Entry[], act: (events: readonly Entry[]) => unknown): void {
  const events = entries.filter(({ event }) => event)
  if (events.length > 0) act(events)
}

export type TimelineState = ReturnType<typeof useTimeline>
