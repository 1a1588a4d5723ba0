import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { useWindow } from './window/state.ts'

/**
 * Draws its content in the app's language, and again when that changes. Nothing is made anew for it: what is typed, what
 * is open and what has the focus stay. Draws nothing until the language is known.
 */
export function Spoken({ children }: { readonly children: () => ReactNode }) {
  const locale = useWindow(({ app }) => app?.app.locale)
  if (!locale) return null
  return <I18nProvider locale={locale.formats}>{children()}</I18nProvider>
}
