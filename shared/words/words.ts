// All that is said to the person goes through here: whole messages of the catalogue (`en/`, `de/`), and figures, dates
// and times as the locale writes them.
import { createIntl, createIntlCache, type IntlShape } from '@formatjs/intl'
import { formatLength } from '../format/lengths.ts'
import { roundToMinute } from '../format/rounding.ts'
import { twelveHourTimes } from '../format/typed-times.ts'
import type { Instant } from '../time/instant.ts'
import { clockTime, type Day, startOfDay } from '../time/zone.ts'
import type { MessageId } from './en/index.ts'
import type { AppLocale } from './locale.ts'
import type { Problem } from './problem.ts'
import type { Phrase, Values, When } from './values.ts'

/** ICU messages by id; a catalogue has one for each. */
export type Messages = Readonly<Record<MessageId, string>>

export interface Words extends AppLocale {
  /** The message with its values. */
  t(id: MessageId, values?: Values): string
  /** The same of a phrase. */
  say(phrase: Phrase): string
  /** What went wrong, in words. */
  problem(problem: Problem): string
  /** What an edit did, by its label in the data: `Delete entry`. One of another version is said as it stands. */
  edit(label: string): string
  /** `a`, `a and b`, `a, b, and c`. */
  list(parts: readonly string[]): string
  /** The same for a choice: `a or b`. */
  choice(parts: readonly string[]): string
  /** `1,234.5`; at most `digits` after the point, none unless given. */
  number(value: number, digits?: number): string
  /** `6 h 20 min`, `45 min`, `−1 h`, `0 min`; less than half a minute of something is `under 1 min`. */
  duration(seconds: number): string
  /** `34%` of a share from 0 to 1; a dash for an unknown one, `under 1%` for less than half a percent of something. */
  share(share: number | null): string
  /** `34%` of whole per cent. */
  percent(percent: number): string
  /** `14:05`, `2:05 PM`. */
  time(at: Instant, zone: string): string
  /** The same of a local time `14:05`. */
  timeOfDay(clock: string): string
  /** `14:05 – 15:30`. */
  times(from: Instant, to: Instant, zone: string): string
  /** A date in one of the forms the app writes. */
  date(day: Day, form: DateForm): string
  /** Two dates as one range, `16–22 November 2026`. */
  dates(first: Day, last: Day): string
  /** The same within a sentence, `16. bis 22. November 2026`: German “Woche 16.–22.” would read as a number of a week. */
  datesSaid(first: Day, last: Day): string
  /** The messages and formats themselves, for text with elements in it. */
  readonly intl: IntlShape<string>
}

const dateForms = {
  weekday: { weekday: 'long' },
  'weekday short': { weekday: 'short' },
  'weekday, day, month': { weekday: 'long', day: 'numeric', month: 'long' },
  'weekday, day, month, year': { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  'weekday short, day, month': { weekday: 'short', day: 'numeric', month: 'short' },
  'day, month, year': { day: 'numeric', month: 'long', year: 'numeric' },
  'day, month short': { day: 'numeric', month: 'short' },
  'day, month short, year': { day: 'numeric', month: 'short', year: 'numeric' },
  'month, year': { month: 'long', year: 'numeric' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>
export type DateForm = keyof typeof dateForms

/**
 * The words of a locale. A message that lacks a value or cannot be read is told to `onFault` and written as it stands
 * in the catalogue; without `onFault` it throws.
 */
export function createWords(
  locale: AppLocale,
  messages: Messages,
  onFault: (error: Error) => void = raise,
): Words {
  const { formats, hourCycle } = locale
  const intl = createIntl(
    { locale: formats, defaultLocale: formats, messages, onError: onFault },
    createIntlCache(),
  )
  const t = (id: MessageId, values?: Values): string => {
    const message = messages[id]
    // Most messages are plain text; reading them as ICU would cost a start its time.
    return isPlain(message)
      ? message
      : intl.formatMessage({ id }, withClock(values && plain(values), hourCycle))
  }
  const say = ({ id, values }: Phrase) => t(id, values)
  const sayPart = (part: Phrase | When) => {
    if ('clock' in part) return timeOfDay(part.clock)
    if ('typed' in part) return hourCycle === 'h12' ? twelveHourTimes(part.typed) : part.typed
    return 'day' in part ? date(part.day, 'day, month short, year') : say(part)
  }
  /** The values with their phrases and times said. */
  const plain = (values: Values): Readonly<Record<string, string | number>> => {
    const said = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'object' ? sayPart(value) : value,
    ])
    return Object.fromEntries(said)
  }
  const minuteAfterMidnight = lazy(
    () =>
      new Intl.DateTimeFormat(formats, {
        hour: 'numeric',
        minute: '2-digit',
        hourCycle,
        timeZone: 'UTC',
      }),
  )
  const dateFormats = new Map<DateForm, Intl.DateTimeFormat>()
  const dateFormat = (form: DateForm) => {
    const known = dateFormats.get(form)
    if (known) return known
    // Making one takes longer than drawing a line of a table.
    const made = new Intl.DateTimeFormat(formats, { timeZone: 'UTC', ...dateForms[form] })
    dateFormats.set(form, made)
    return made
  }
  const date = (day: Day, form: DateForm) =>
    withoutComma(dateFormat(form).format(utcMidnight(day)), formats)
  const timeOfDay = (clock: string) => {
    if (hourCycle === 'h23') return clock
    const [hours = 0, minutes = 0] = clock.split(':').map(Number)
    return minuteAfterMidnight().format(new Date((hours * 60 + minutes) * 60_000))
  }
  const time = (at: Instant, zone: string) => timeOfDay(clockTime(at, zone))
  const edit = (label: string) => {
    const [, verb, calendar] = /^(Import|Read) (.+)$/s.exec(label) ?? []
    if (verb && calendar) return t(verb === 'Read' ? 'edit.read' : 'edit.import', { calendar })
    const id = `edit.${label.toLowerCase().replaceAll(' ', '-')}`
    return isMessageId(id, messages) ? t(id) : label
  }
  /** A label among the values is that of an edit. */
  const withEditSaid = (values: Values | undefined) =>
    values?.['label'] === undefined ? values : { ...values, label: edit(`${values['label']}`) }
  const percent = (value: number) =>
    intl.formatNumber(value / 100, { style: 'percent', maximumFractionDigits: 0 })
  const dates = (first: Day, last: Day) =>
    dateFormat('day, month, year')
      .formatRange(utcMidnight(first), utcMidnight(last))
      .replaceAll(/(\d)\s–\s(?=\d)/g, '$1–')
  return {
    ...locale,
    intl,
    t,
    say,
    problem: ({ name, values, file, message }) => {
      // A newer version may have written it.
      if (!isMessageId(`problem.${name}`, messages)) return message
      const what = t(`problem.${name}`, withEditSaid(values))
      return file === undefined ? what : t('problem-in-file', { file, what })
    },
    edit,
    list: (parts) => intl.formatList(parts, { type: 'conjunction' }),
    choice: (parts) => intl.formatList(parts, { type: 'disjunction' }),
    number: (value, digits = 0) => intl.formatNumber(value, { maximumFractionDigits: digits }),
    duration: (seconds) => {
      if (seconds !== 0 && roundToMinute(seconds) === 0) return t('figure.under-a-minute')
      return formatLength(seconds)
    },
    share: (share) => {
      if (share === null) return '–'
      if (share > 0 && share < 0.005) return t('figure.under-one-percent', { one: percent(1) })
      return percent(Math.floor(share * 100 + 0.5))
    },
    percent,
    time,
    timeOfDay,
    times: (from, to, zone) => `${time(from, zone)} – ${time(to, zone)}`,
    date,
    dates,
    datesSaid: (first, last) =>
      locale.language === 'de'
        ? dates(first, last).replace(/\s?–\s?/, ' bis ')
        : dates(first, last),
  }
}

/** Every message may have an example for each clock: `{clock, select, h12 {2-3:30pm} other {14-15:30}}`. */
export function withClock<V extends object>(values: V | undefined, clock: AppLocale['hourCycle']) {
  return { clock, ...values }
}

/** Whether a message says the same whatever its values: it has none, and no tags. */
export function isPlain(message: string | undefined): message is string {
  return message !== undefined && !/[{<]/.test(message)
}

function isMessageId(id: string, messages: Messages): id is MessageId {
  return Object.hasOwn(messages, id)
}

function raise(error: Error): never {
  throw error
}

/** Versions of the British data differ in whether a comma follows the weekday: none. */
function withoutComma(text: string, formats: string): string {
  return formats === 'en-GB' ? text.replace(',', '') : text
}

/** A plain date as Intl wants it: midnight of the day in UTC, formatted in UTC. */
function utcMidnight(day: Day): Date {
  return new Date(startOfDay(day, 'UTC') * 1000)
}

function lazy<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
