// What is typed into a reflection: drawn at once, and on the disk within a second. There is no Save button.
import { useCallback, useEffect, useRef, useState } from 'react'
import { deepEqual } from '../../../shared/base/deep-equal.ts'
import type { ReflectionPart, ReflectionText } from '../../../shared/model/reflection.ts'
import { textOf } from '../../../shared/reflection/text.ts'
import type { Week } from '../../../shared/time/week.ts'
import { api } from '../../api.ts'
import { useConfig } from '../../use-config.ts'
import { run } from '../../window/notices.ts'

/** The most typing that can be lost. */
const mostLostMs = 500

export interface Writing {
  readonly text: ReflectionText
  readonly set: (part: ReflectionPart) => void
  /** Whether all that is typed is on the disk. */
  readonly isSaved: boolean
  /** What is typed could not be saved; the notice says why. */
  readonly isRefused: boolean
}

export function useWriting(week: Week): Writing {
  const saved = textOf(useConfig().weeks[week])
  const [typed, setTyped] = useState<ReflectionPart>({})
  const pending = useRef<ReflectionPart>({})
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set())
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const flush = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = undefined
    // One field at a time: each is a step of undo of its own.
    const fields = Object.entries(pending.current)
    pending.current = {}
    for (const [name, value] of fields) {
      void run(api().writeReflection({ week, part: { [name]: value } })).then((answer) =>
        setRefused((before) => {
          const others = [...before].filter((other) => other !== name)
          return new Set(answer === undefined ? [...others, name] : others)
        }),
      )
    }
  }, [week])
  // What arrived in the data is drawn from there, so that undo is seen.
  const open = Object.entries(typed).filter(
    ([field, value]) => !deepEqual(value, saved[field as keyof ReflectionText]),
  )
  useEffect(() => {
    if (open.length < Object.keys(typed).length) setTyped(Object.fromEntries(open))
  }, [open, typed])
  useEffect(() => {
    // A window that is hidden or closed gets no more time.
    document.addEventListener('visibilitychange', flush)
    addEventListener('beforeunload', flush)
    return () => {
      document.removeEventListener('visibilitychange', flush)
      removeEventListener('beforeunload', flush)
      flush()
    }
  }, [flush])
  return {
    text: { ...saved, ...Object.fromEntries(open) },
    isSaved: open.length === 0,
    isRefused: open.some(([field]) => refused.has(field)),
    set: (part) => {
      setTyped((before) => ({ ...before, ...part }))
      pending.current = { ...pending.current, ...part }
      // A running timer is left alone, so that typing without a pause is stored as well.
      timer.current ??= setTimeout(flush, mostLostMs)
    },
  }
}
