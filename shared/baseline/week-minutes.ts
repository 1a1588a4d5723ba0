const minutesOfAWeek = 7 * 24 * 60

/** Whether a week has the minutes of all categories of a normal week. */
export function fitsWeek(minutes: Readonly<Record<string, number>>): boolean {
  const sum = Object.values(minutes).reduce((total, each) => total + each, 0)
  return sum <= minutesOfAWeek
}
