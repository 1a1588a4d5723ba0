// The window's texts, in the language main sent, or in English before that. Modules must not create texts while they
// load, because those would stay in the language of that moment.
import { createElement, Fragment, type ReactNode } from 'react'
import type { MessageId } from '../shared/words/en/index.ts'
import { en } from '../shared/words/en/index.ts'
import { enGb } from '../shared/words/en-gb.ts'
import { english } from '../shared/words/english.ts'
import type { AppLocale, Language } from '../shared/words/locale.ts'
import type { Values } from '../shared/words/values.ts'
import { createWords, type Messages, type Words, withClock } from '../shared/words/words.ts'

/** `null` until main has said which language to speak. */
let current: Words | null = null

/** Loads a language; resolves once the window uses it. */
export async function speak(locale: AppLocale): Promise<void> {
  current = createWords(locale, await messagesOf(locale.language), tellFault)
  document.documentElement.lang = locale.language
}

export function speaks(locale: AppLocale): boolean {
  return (
    current?.language === locale.language &&
    current.formats === locale.formats &&
    current.hourCycle === locale.hourCycle
  )
}

export function words(): Words {
  return current ?? english()
}

export function t(id: MessageId, values?: Values): string {
  return words().t(id, values)
}

/** Main logs a fault of a message, like anything else the page throws. */
function tellFault(error: Error): void {
  reportError(error)
}

type Rich = Readonly<Record<string, ReactNode | ((parts: readonly ReactNode[]) => ReactNode)>>

/** A message with elements in it, as values or around a part of it, `<b>…</b>`. */
export function rich(id: MessageId, values: Rich): ReactNode {
  const { intl, hourCycle } = words()
  const said: unknown = intl.formatMessage({ id }, withClock(values, hourCycle) as never)
  return createElement(Fragment, null, ...([said].flat() as readonly ReactNode[]))
}

/** English is always there; another language is loaded when it is used. */
async function messagesOf(language: Language): Promise<Messages> {
  switch (language) {
    case 'en-US':
      return en
    case 'en-GB':
      return enGb
    case 'de':
      return (await import('../shared/words/de/index.ts')).de
    case 'en-XA':
      return (await import('../shared/words/pseudo.ts')).pseudoMessages(en)
  }
}
