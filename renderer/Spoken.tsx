import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { useWindow } from './window/state.ts'

/** Its content is in the app's language and redrawn when that changes. Empty until the language is known. */
export function Spoken({ children }: { readonly children: ReactNode }) {
  const locale = useWindow(({ app }) => app?.app.locale)
  if (!locale) return null
  const { language, formats, hourCycle } = locale
  return (
    <I18nProvider key={`${language} ${formats} ${hourCycle}`} locale={formats}>
      {children}
    </I18nProvider>
  )
}
