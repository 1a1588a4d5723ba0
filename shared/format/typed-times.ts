/**
 * Times of a line of quick entry, written for the 24-hour clock (`03:00-04:30`, `14:00-05:00am`), as somebody with a
 * 12-hour clock would type them: `3-4:30am`, `2pm-5am`.
 */
export function twelveHourTimes(text: string): string {
  return text
    .replace(/(\d{2}):(\d{2})(?:am)?/g, (_, hours, minutes) => twelveHour(Number(hours), minutes))
    .replace(/(am|pm)-(\S+)\1$/, '-$2$1')
}

function twelveHour(hours: number, minutes: string): string {
  const past = minutes === '00' ? '' : `:${minutes}`
  return `${hours % 12 || 12}${past}${hours < 12 ? 'am' : 'pm'}`
}
