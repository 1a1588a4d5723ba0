import type { format as en } from '../en/format.ts'

export const format: Record<keyof typeof en, string> = {
  'format.week': 'KW {week}',
  'format.week-inside': 'KW {week}',
  'format.week-of': 'Woche vom {day}',
  'format.week-of-inside': 'Woche vom {day}',
  'format.weeks': 'KW {first}–{last}',
  'format.range-so-far': '{range} · bisher',
  'format.quarter': 'Q{quarter} {year}',
  'format.day-time': '{day}, {time}',
  'format.day-times': '{day}, {times}',
  'format.today-times': 'heute, {times}',
  'format.tomorrow-times': 'morgen, {times}',
  'format.ago-now': 'gerade eben',
  'format.ago-minutes': '{minutes, plural, one {vor # Minute} other {vor # Minuten}}',
  'format.ago-today': 'heute {time}',
  'format.ago-yesterday': 'gestern {time}',
  'format.ago-date': '{date}, {time}',
  'format.downloading': '{name} wird heruntergeladen',
  'format.reading': '{name} wird gelesen',
}
