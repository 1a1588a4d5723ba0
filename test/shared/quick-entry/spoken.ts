import { spokenIn } from '../../../shared/quick-entry/spoken.ts'

/** English where dates begin with the year: `5/11` can be either day. */
export const english = spokenIn({ language: 'en-GB', formats: 'en-CA' })
/** As people in the United States write. */
export const american = spokenIn({ language: 'en-US', formats: 'en-US' })
/** As people in Britain write. */
export const british = spokenIn({ language: 'en-GB', formats: 'en-GB' })
export const german = spokenIn({ language: 'de', formats: 'de-DE' })
