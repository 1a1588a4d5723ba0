// Days, weeks and times as they stand in titles, tables and sentences.
export const format = {
  // {week} is the number of a week. The second stands inside of a sentence or after a comma.
  'format.week': 'Week {week}',
  'format.week-inside': 'week {week}',
  // The same of a week named by its first {day}, such as “Nov 15”.
  'format.week-of': 'Week of {day}',
  'format.week-of-inside': 'week of {day}',
  'format.weeks': 'weeks {first}–{last}',
  // Beside a title, of a week or period that is not over.
  'format.range-so-far': '{range} · so far',
  // A quarter, Q4 2026.
  'format.quarter': 'Q{quarter} {year}',
  // A day with a time or a range of times of that day: Mon 16 Nov, 10:30 – 12:00.
  'format.day-time': '{day}, {time}',
  'format.day-times': '{day}, {times}',
  // The same of a day that is near.
  'format.today-times': 'today, {times}',
  'format.tomorrow-times': 'tomorrow, {times}',
  // How long ago something was; also in “read 4 minutes ago”, “read yesterday 16:40”.
  'format.ago-now': 'just now',
  'format.ago-minutes': '{minutes, plural, one {# minute ago} other {# minutes ago}}',
  'format.ago-today': 'today {time}',
  'format.ago-yesterday': 'yesterday {time}',
  'format.ago-date': '{date} {time}',
  // What is being done with a calendar; {name} is its file or address.
  'format.downloading': 'Downloading {name}',
  'format.reading': 'Reading {name}',
}
