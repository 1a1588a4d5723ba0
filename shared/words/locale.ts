// Which language and formats the app speaks, from what the person chose and what the system says.
import type { WeekStart } from '../time/week.ts'

/** The languages all text is written in. US and British English share their messages but for spelling. */
export const languages = ['en-US', 'en-GB', 'de'] as const
/** `en-XA` is made up, to look at the app with (`pseudo.ts`): nobody can choose it. */
export type Language = (typeof languages)[number] | 'en-XA'

export const languageChoices = ['system', ...languages] as const
export type LanguageChoice = (typeof languageChoices)[number]

export const clockChoices = ['system', 'h12', 'h23'] as const
export type ClockChoice = (typeof clockChoices)[number]

/** What the system says, as BCP 47 tags such as `de-AT`. */
export interface SystemLocale {
  /** The language the person reads. */
  readonly language: string
  /** The region whose dates and numbers they use; often the same. */
  readonly formats: string
}

/** What the app speaks. */
export interface AppLocale {
  readonly language: Language
  /** BCP 47: the words' language with the region of the formats, `en-IE`, `de-AT`. */
  readonly formats: string
  readonly hourCycle: 'h12' | 'h23'
}

export interface LocaleChoices {
  readonly language: LanguageChoice
  readonly clock: ClockChoice
}

export const followsSystem: LocaleChoices = { language: 'system', clock: 'system' }

/**
 * Follows the system where the person chose nothing. A language the app does not have is answered in English, with
 * the formats of the region as English writes them there.
 */
export function resolveLocale(choices: LocaleChoices, system: SystemLocale): AppLocale {
  const words =
    choices.language === 'system' ? localeOf(system.language) : localeOf(choices.language)
  const formats = localeOf(system.formats)
  const isChosen = choices.language !== 'system'
  // Whoever chooses a language gets its own formats, unless the system's are of the same language.
  const region =
    isChosen && formats.language !== words.language
      ? words.maximize().region
      : ((isChosen ? words.region : undefined) ?? formats.region ?? words.maximize().region)
  const tag = formatsOf(words.language, region)
  return {
    language: languageOf(words.language, words.region ?? region),
    formats: tag,
    hourCycle: choices.clock === 'system' ? hourCycleOf(tag) : choices.clock,
  }
}

/** TypeScript does not know it yet; engines before V8 13 have it as a property. */
type WithWeekInfo = Intl.Locale & {
  getWeekInfo?(): { readonly firstDay: number }
  readonly weekInfo?: { readonly firstDay: number }
}

/** The day a week starts on in the region of the system's formats; Monday if the region is unknown. */
export function weekStartOf({ formats }: SystemLocale): WeekStart {
  const locale: WithWeekInfo | null = knownLocale(formats)
  const { firstDay } = locale?.getWeekInfo?.() ?? locale?.weekInfo ?? {}
  return firstDay === 6 || firstDay === 7 ? firstDay : 1
}

function languageOf(language: string, region: string | undefined): Language {
  if (language === 'de') return 'de'
  if (region === 'XA') return 'en-XA'
  // English outside of the Americas and their spelling is British in most of the world.
  return region === undefined || americanSpelling.has(region) ? 'en-US' : 'en-GB'
}

const americanSpelling: ReadonlySet<string> = new Set(['US', 'PR', 'PH', 'LR', 'UM', 'GU', 'VI'])

/** A tag Intl has formats for: English in a region it knows no English of is written as in Britain. */
function formatsOf(language: string, region: string | undefined): string {
  const spoken = language === 'de' ? 'de' : 'en'
  const tag = region === undefined ? spoken : `${spoken}-${region}`
  const resolved = new Intl.DateTimeFormat(tag).resolvedOptions().locale
  if (resolved !== 'en' && resolved !== 'en-US') return resolved
  return region === undefined || americanSpelling.has(region) ? 'en-US' : 'en-GB'
}

function hourCycleOf(tag: string): 'h12' | 'h23' {
  const { hourCycle } = new Intl.DateTimeFormat(tag, { hour: 'numeric' }).resolvedOptions()
  return hourCycle === 'h12' || hourCycle === 'h11' ? 'h12' : 'h23'
}

/** A tag as the system writes it, `de_DE.UTF-8` included; American English for what is none, such as `C`. */
function localeOf(tag: string): Intl.Locale {
  return knownLocale(tag) ?? new Intl.Locale('en-US')
}

function knownLocale(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag.replace(/[.@].*$/, '').replaceAll('_', '-'))
  } catch {
    return null
  }
}
