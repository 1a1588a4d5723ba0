// What a person can do on the timeline: move the focus, select, move entries, and edit the selection.
import { type KeyboardEvent, type MouseEvent, useState } from 'react'
import type { Entry } from '../../shared/model/entry.ts'
import type { PlannedBlock } from '../../shared/model/planned-block.ts'
import type { Instant } from '../../shared/time/instant.ts'
import { draftOf } from '../entry/entry-draft.ts'
import { type TimelineEdit, timelineKeyFor } from '../keys.ts'
import { deleteEntries, deletePlanned } from '../window/edits.ts'
import { openSheet } from '../window/navigation.ts'
import { toConfirm } from './day-marks.ts'
import {
  confirmEvents,
  dismissEvents,
  duplicateEntry,
  joinEntries,
  splitEntry,
} from './entry-edits.ts'
import type { Stretch } from './lanes.ts'
import { type ShiftPart, shifted, stepSeconds } from './shift.ts'
import { stopOf, useRoving } from './use-roving.ts'
import { type Movable, useShift } from './use-shift.ts'

/** The way from one day to another, where several are drawn. */
export interface Days {
  /** The stop to go to on a day before or after; `null` if there is none. */
  readonly beside: (stop: string, step: -1 | 1) => string | null
  /** The same times a day earlier or later; `null` if that day is not drawn. */
  readonly away: (times: Stretch, step: -1 | 1) => Stretch | null
}

/** `stops` are the ids of everything that can have the focus, by time; `at` is the current time. */
export function useTimeline(
  data: Movable,
  stops: readonly string[],
  at: Instant,
  days: Days | null = null,
) {
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
  const unconfirmed = toConfirm(data.entries, at)
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

  const timesOf = (row: Row): Stretch => (shifting.shift?.id === row.id ? shifting.shift : row)
  const shiftBy = (row: Row, part: ShiftPart, seconds: number) =>
    shifting.hold({ id: row.id, ...shifted(timesOf(row), part, seconds) })
  const moveByDay = (row: Row, step: -1 | 1) => {
    const { start, end } = days?.away(timesOf(row), step) ?? timesOf(row)
    shifting.hold({ id: row.id, start, end })
  }
  /** Whether the key means anything for a planned block; otherwise it presses the button. */
  const editPlanned = (what: TimelineEdit, block: PlannedBlock, step: -1 | 1): boolean => {
    if (what === 'move' || what === 'start' || what === 'end') {
      shiftBy(block, what, step * stepSeconds)
    } else if (what === 'move-day') moveByDay(block, step)
    else if (what === 'delete') deletePlanned(block.id)
    else return false
    return true
  }
  const edit = (what: TimelineEdit, entry: Entry, step: -1 | 1) => {
    /** The whole selection, if the entry is part of it. */
    const meant = selected.includes(entry) ? selected : [entry]
    switch (what) {
      case 'move':
      case 'start':
      case 'end':
        return shiftBy(entry, what, step * stepSeconds)
      case 'move-day':
        return moveByDay(entry, step)
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
    const step = event.key === 'ArrowUp' || event.key === 'ArrowLeft' ? -1 : 1
    const entry = data.entries.find(({ id }) => id === stop)
    const planned = data.planned.find(({ id }) => id === stop)
    if (binding.edit === 'walk') roving.walk(stop, step)
    else if (binding.edit === 'walk-day') {
      const beside = days?.beside(stop, step)
      if (beside) roving.focus(beside)
    } else if (binding.edit === 'clear') giveUp() || clear()
    else if (binding.edit === 'confirm-all') edits.confirm(unconfirmed)
    else if (entry) edit(binding.edit, entry, step)
    else if (!planned || !editPlanned(binding.edit, planned, step)) return
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

type Row = Entry | PlannedBlock

/** Entries that are not events are left out; if none remain, nothing happens. */
function onEvents(entries: readonly Entry[], act: (events: readonly Entry[]) => unknown): void {
  const events = entries.filter(({ event }) => event)
  if (events.length > 0) act(events)
}

export type TimelineState = ReturnType<typeof useTimeline>
