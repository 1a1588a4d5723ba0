// Lengths and times as they are typed.

/** Minutes of `90m`, `90min`, `1h`, `1.5h`, `1,5h`, `1h30`, `1h30m`; `null` for anything else. */
export function minutesOf(token: string): number | null {
  const match = /^(?:(\d+(?:[.,]\d+)?)h)?(?:(\d+)(?:m|min)?)?$/i.exec(token)
  const [, hours, minutes] = match ?? []
  if (!match || (hours === undefined && !/m(in)?$/i.test(token))) return null
  const total = Number((hours ?? '0').replace(',', '.')) * 60 + Number(minutes ?? 0)
  return total > 0 && total <= 24 * 60 ? Math.round(total) : null
}

/** `HH:MM` of `9`, `9:30` or `09.30`; `null` for what is no time. */
export function timeOf(text: string): string | null {
  const match = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(text)
  const [, hours = '', minutes = '00'] = match ?? []
  if (!match || Number(hours) > 23 || Number(minutes) > 59) return null
  return `${hours.padStart(2, '0')}:${minutes}`
}
