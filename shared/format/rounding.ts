// Figures shown side by side as parts of a whole are rounded together, so that they add up to the whole as shown.

/**
 * The parts in whole units, so that they add up to `whole`: each is rounded down, and the missing units go to the
 * largest remainders, ties to the earlier one. `parts` are whole numbers of any sign, and `unit` of them make one unit;
 * `whole` is their sum in units, rounded up or down. Throws a RangeError for a whole they cannot add up to.
 */
export function roundTogether(
  parts: readonly number[],
  whole: number,
  unit: number,
): readonly number[] {
  const floors = parts.map((part) => Math.floor(part / unit))
  const missing = whole - sum(floors)
  if (missing < 0 || missing > parts.length) {
    throw new RangeError(`parts of ${sum(parts) / unit} units do not add up to ${whole}`)
  }
  const remainders = parts.map((part, index) => part - (floors[index] ?? 0) * unit)
  const byRemainder = remainders
    .map((_, index) => index)
    .sort((a, b) => (remainders[b] ?? 0) - (remainders[a] ?? 0) || a - b)
  const raised = new Set(byRemainder.slice(0, missing))
  return floors.map((floor, index) => (raised.has(index) ? floor + 1 : floor))
}

const minute = 60
const quarter = 15 * minute
const hour = 60 * minute

/** Seconds to the nearest `unit` of seconds; half a unit rounds away from zero. */
export function roundToUnit(seconds: number, unit: number): number {
  const units = Math.floor(Math.abs(seconds) / unit + 0.5)
  return seconds < 0 && units > 0 ? -unit * units : unit * units
}

/** Seconds to the nearest minute, for a figure shown on its own. */
export function roundToMinute(seconds: number): number {
  return roundToUnit(seconds, minute)
}

/**
 * What the findings of Week and AI hours round a length and its parts to, in seconds: five minutes from two hours on,
 * quarters of an hour from eight hours on (docs/accounting.md, section 7).
 */
export function findingUnit(seconds: number): number {
  const length = Math.abs(seconds)
  if (length < 2 * hour) return minute
  return length < 8 * hour ? 5 * minute : quarter
}

/** A length in seconds as a finding says it, and whether that is less exact than to the minute. */
export function aboutLength(seconds: number, unit: number = findingUnit(seconds)) {
  const rounded = roundToUnit(seconds, unit)
  return { seconds: rounded, isAbout: rounded !== roundToMinute(seconds) }
}

/**
 * An estimate of what is needed and of what is free, in quarters of an hour: more than is needed, less than is free. Both
 * stay exact where rounding would say otherwise whether the one fits in the other.
 */
export function quarterHours(needed: number, free: number) {
  const [more, less] = [quarter * Math.ceil(needed / quarter), quarter * Math.floor(free / quarter)]
  const saysSame = needed <= free === more <= less && (less > 0 || free === 0)
  return saysSame ? { needed: more, free: less } : { needed, free }
}

/**
 * Parts of a length, all in seconds, in whole `unit`s of seconds that add up to `whole`: the length as shown, which is
 * the sum of the parts to the nearest `unit`, unless that was rounded together with others.
 */
export function roundUnitsTogether(
  parts: readonly number[],
  unit: number,
  whole: number = roundToUnit(sum(parts), unit),
): readonly number[] {
  return roundTogether(parts, whole / unit, unit).map((units) => unit * units)
}

/** The same in whole minutes. */
export function roundMinutesTogether(parts: readonly number[], whole?: number): readonly number[] {
  return roundUnitsTogether(parts, minute, whole)
}

/** The part of a whole in whole per cent, half up, for a figure shown on its own; both are whole numbers. */
export function roundToPercent(part: number, whole: number): number {
  return Math.floor((200 * part + whole) / (2 * whole))
}

/**
 * Parts in whole per cent of `of`, adding up to the shown per cent of their sum: 100 if they are all of it, unless it
 * was rounded together with others. All but the result and `percent` are whole numbers of one unit.
 */
export function roundPercentsTogether(
  parts: readonly number[],
  of: number,
  percent: number = roundToPercent(sum(parts), of),
): readonly number[] {
  const hundredfold = parts.map((part) => 100 * part)
  return roundTogether(hundredfold, percent, of)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
