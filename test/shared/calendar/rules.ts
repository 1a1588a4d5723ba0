// Arbitrary starts and rules for properties.
import fc from 'fast-check'

const two = (value: number) => String(value).padStart(2, '0')

/** `20250106T093000`, 2015 to 2026. */
export const anyStart = fc
  .record({
    year: fc.integer({ min: 2015, max: 2026 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.constantFrom(0, 30),
  })
  .map(
    ({ year, month, day, hour, minute }) =>
      `${year}${two(month)}${two(day)}T${two(hour)}${two(minute)}00`,
  )

function list(min: number, max: number) {
  return fc.uniqueArray(
    fc.integer({ min, max }).filter((value) => value !== 0),
    { minLength: 1, maxLength: 3 },
  )
}

const weekdays = fc.uniqueArray(fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), {
  minLength: 1,
  maxLength: 3,
})

/** A rule that other libraries read alike: parts as the RFC allows them, no more than a few. */
export const anyRule = fc
  .record({
    FREQ: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
    INTERVAL: fc.integer({ min: 1, max: 5 }),
    COUNT: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
    BYDAY: fc.option(weekdays, { nil: undefined }),
    BYMONTH: fc.option(list(1, 12), { nil: undefined }),
    monthDays: fc.option(list(-31, 31), { nil: undefined }),
    WKST: fc.constantFrom('MO', 'SU'),
  })
  .map(({ monthDays, ...parts }) => {
    const byMonthDay =
      parts.FREQ === 'MONTHLY' || parts.FREQ === 'YEARLY' ? { BYMONTHDAY: monthDays } : {}
    return Object.entries({ ...parts, ...byMonthDay })
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${name}=${value}`)
      .join(';')
  })
