// Calendars to measure with, made anew each time from a fixed seed: single events, series, an export with attendees.

const words =
  'review sync planning design budget client roadmap release customer interview backlog retro demo focus travel lunch call hiring'.split(
    ' ',
  )

const head = [
  'BEGIN:VCALENDAR',
  'PRODID:-//Example//Bench//EN',
  'VERSION:2.0',
  'X-WR-CALNAME:Bench',
  'X-WR-TIMEZONE:Europe/Berlin',
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Berlin',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19700329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19701025T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
]

/** The inputs by name; the window of all of them is the year 2025. */
export const inputs: Readonly<Record<string, () => string>> = {
  '1,000 single': () => calendarOf(1000, single),
  '10,000 single': () => calendarOf(10_000, single),
  '50,000 single': () => calendarOf(50_000, single),
  '500 weekly, 3 years': () => calendarOf(500, weekly),
  '20 MB with attendees': () =>
    calendarOf(7600, (index, random) => (index % 12 === 0 ? weekly : meeting)(index, random)),
}

type Random = (below: number) => number

function calendarOf(
  count: number,
  event: (index: number, random: Random) => readonly string[],
): string {
  const random = randomFrom(42)
  const lines = [...head]
  for (let index = 0; index < count; index++) lines.push(...event(index, random).map(folded))
  return `${[...lines, 'END:VCALENDAR'].join('\r\n')}\r\n`
}

/** A linear congruential generator: the same numbers on every machine. */
function randomFrom(seed: number): Random {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >>> 8) % below
  }
}

function single(index: number, random: Random): readonly string[] {
  const day = `${2023 + random(3)}${two(1 + random(12))}${two(1 + random(27))}`
  const hour = 7 + random(11)
  const times = [
    [`DTSTART;VALUE=DATE:${day}`],
    [`DTSTART:${day}T${two(hour)}0000Z`, `DTEND:${day}T${two(hour + 1)}0000Z`],
    [
      `DTSTART;TZID=Europe/Berlin:${day}T${two(hour)}0000`,
      `DTEND;TZID=Europe/Berlin:${day}T${two(hour + 1)}0000`,
    ],
  ]
  return [
    'BEGIN:VEVENT',
    ...(times[random(3)] ?? []),
    ...rest(`single${index}`, random),
    'END:VEVENT',
  ]
}

function weekly(index: number, random: Random): readonly string[] {
  const hour = 7 + random(11)
  const time = (day: string) => `;TZID=Europe/Berlin:${day}T${two(hour)}0000`
  const first = `202301${two(2 + random(5))}`
  return [
    'BEGIN:VEVENT',
    `DTSTART${time(first)}`,
    `DTEND;TZID=Europe/Berlin:${first}T${two(hour + 1)}0000`,
    'RRULE:FREQ=WEEKLY;WKST=SU;UNTIL=20251231T225959Z',
    `EXDATE${time('20250210')}`,
    ...rest(`weekly${index}`, random),
    'END:VEVENT',
  ]
}

function meeting(index: number, random: Random): readonly string[] {
  const attendees = Array.from({ length: 9 }, (_, place) => {
    const answer = place % 2 ? 'ACCEPTED' : 'NEEDS-ACTION'
    return `ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=${answer};CN="Person ${place}, ${text(1, random)}":mailto:person${random(400)}@example.com`
  })
  const alarm = [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Reminder',
    'TRIGGER:-PT10M',
    'END:VALARM',
  ]
  const organizer = 'ORGANIZER;CN=Boss:mailto:boss@example.com'
  return [
    ...single(index, random).slice(0, -1),
    organizer,
    ...attendees,
    `COMMENT:${text(160, random)}`,
    ...alarm,
    'END:VEVENT',
  ]
}

function rest(uid: string, random: Random): readonly string[] {
  return [
    'DTSTAMP:20251101T100000Z',
    `UID:${uid}@example.com`,
    `DESCRIPTION:${text(12, random)}`,
    `LOCATION:Room ${random(40)}`,
    'SEQUENCE:0',
    'STATUS:CONFIRMED',
    `SUMMARY:${text(4, random)}`,
    'TRANSP:OPAQUE',
  ]
}

function text(length: number, random: Random): string {
  return Array.from({ length }, () => words[random(words.length)]).join(' ')
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

function folded(line: string): string {
  return line.length <= 74 ? line : line.replace(/(.{74})(?=.)/g, '$1\r\n ')
}
