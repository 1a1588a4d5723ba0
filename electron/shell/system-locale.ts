import { app } from 'electron'
import type { SystemLocale } from '../../shared/words/locale.ts'

/** The person's language, and the region whose formats they use. */
export function systemLocale(): SystemLocale {
  return {
    language: app.getPreferredSystemLanguages()[0] ?? app.getLocale(),
    formats: app.getSystemLocale(),
  }
}
