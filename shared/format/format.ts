// Figures in words, the same in the window, the tray and exports.

/** `6 h 20 min`, `45 min`, `0 min`; rounded to the minute, a minus sign in front of a negative length. */
export function formatDuration(seconds: number): string {
  const minutes = Math.floor(Math.abs(seconds) / 60 + 0.5)
  const sign = seconds < 0 && minutes > 0 ? '−' : ''
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${sign}${rest} min`
  return rest === 0 ? `${sign}${hours} h` : `${sign}${hours} h ${rest} min`
}

/** `2:05:09` or `25:00`: a running clock. */
export function formatClock(seconds: number): string {
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor((seconds % 3600) / 60)
  const rest = String(Math.floor(seconds % 60)).padStart(2, '0')
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`
}

/** `34 %`; an en dash for an unknown share. */
export function formatShare(share: number | null): string {
  return share === null ? '–' : `${Math.floor(share * 100 + 0.5)} %`
}
