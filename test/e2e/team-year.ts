// A calendar as a product manager exports it: series since the summer, single meetings, all-day events, holds and
// declined invitations, with the people in them.

/** In one language: titles of the series and of single meetings, by what the tests say of them. */
export interface YearTitles {
  /** On each working day, a quarter of an hour. */
  readonly daily: string
  /** Once a week, an hour. */
  readonly weekly: readonly string[]
  /** Once a week, in words that say nothing of their kind. */
  readonly untold: readonly string[]
  /** Once each. */
  readonly single: readonly string[]
  readonly allDay: readonly string[]
  /** Once each: Sam said no. */
  readonly declined: readonly string[]
}

export const englishYear: YearTitles = {
  daily: 'Daily stand-up',
  weekly: [
    'Sprint planning',
    'Backlog refinement',
    'Sprint review',
    'Retro',
    '1:1 Maya',
    'All hands',
    'Roadmap review with leadership',
  ],
  untold: ['Product trio', 'Focus time', 'Growth squad', 'Design crit'],
  single: [
    ...['P1', 'P2', 'P3', 'P4', 'P5'].map((who) => `User interview: ${who}`),
    'QBR prep',
    'Customer call: Contoso',
    'Customer call: Fabrikam',
    'Candidate: Senior PM',
    'Incident 4711 review',
    'Legal: DPA wording',
    'Pricing brainstorm',
    'Coffee with Tom',
    'Board deck: first draft',
    'Q1 OKR workshop',
    'Go live check',
    'Partner day: agenda',
    'Lunch with Ben',
  ],
  allDay: ['Company holiday', 'Offsite Lisbon', 'Maya on leave'],
  declined: ['Town hall rerun', 'Vendor demo', 'Brand sync'],
}

export const germanYear: YearTitles = {
  daily: 'Daily',
  weekly: [
    'Sprintplanung',
    'Backlog Refinement',
    'Review mit dem Team',
    'Retrospective',
    '1:1 Maja',
    'Jour fixe Bereich',
    'Roadmap mit der Geschäftsführung',
  ],
  untold: ['Produkttrio', 'Fokuszeit', 'Wachstumsteam', 'Gestaltungsrunde'],
  single: [
    ...['P1', 'P2', 'P3', 'P4', 'P5'].map((who) => `Nutzerinterview ${who}`),
    'Lenkungskreis vorbereiten',
    'Kundentermin Contoso',
    'Kundengespräch Fabrikam',
    'Vorstellungsgespräch PM',
    'Störung 4711',
    'AV-Vertrag: Wortlaut',
    'Preismodell skizzieren',
    'Kaffee mit Tom',
    'Vorstand: erster Entwurf',
    'OKR für das erste Quartal',
    'Abnahme Suche',
    'Messe: Ablauf',
    'Mittagessen mit Ben',
  ],
  allDay: ['Feiertag', 'Klausur Lissabon', 'Maja im Urlaub'],
  declined: ['Jour fixe Vertrieb', 'Demo eines Anbieters', 'Abstimmung Marke'],
}

const sam = 'sam.rivera@example.com'
const colleagues = ['maya', 'ben', 'tom', 'ines', 'omar', 'li']

/** Events around Monday 16 November 2026; series go on from August to February. */
export function teamYear(titles: YearTitles): string {
  const { daily, weekly, untold, single, allDay, declined } = titles
  const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR']
  let number = 0
  const event = (title: string, when: readonly string[], says: string | null = 'ACCEPTED') => {
    number += 1
    const [one, other] = [colleagues[number % 6], colleagues[(number * 5 + 1) % 6]]
    const people = [
      `ORGANIZER;CN=${one}:mailto:${one}@example.com`,
      `ATTENDEE;PARTSTAT=${says}:mailto:${sam}`,
      `ATTENDEE;PARTSTAT=ACCEPTED:mailto:${other}@example.com`,
    ]
    return [
      'BEGIN:VEVENT',
      `UID:${number}@team`,
      `SUMMARY:${title}`,
      ...when,
      ...(says === null ? [] : people),
      'END:VEVENT',
    ].join('\r\n')
  }
  const series = (title: string, place: number, hour: number) =>
    event(title, [
      `DTSTART:202608${String(3 + (place % 5)).padStart(2, '0')}T${String(hour).padStart(2, '0')}0000Z`,
      'DURATION:PT1H',
      `RRULE:FREQ=WEEKLY;BYDAY=${weekdays[place % 5]};UNTIL=20270226T000000Z`,
    ])
  const once = (title: string, place: number, says?: string) =>
    event(
      title,
      [
        `DTSTART:202611${String(2 + (place % 5) + 7 * (place % 3)).padStart(2, '0')}T${14 + (place % 3)}0000Z`,
        'DURATION:PT30M',
      ],
      says,
    )
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'X-WR-CALNAME:Work',
    event(daily, [
      'DTSTART:20260803T080000Z',
      'DURATION:PT15M',
      'RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20270226T000000Z',
    ]),
    ...weekly.map((title, place) => series(title, place, place < 5 ? 9 : 10)),
    ...untold.map((title, place) => series(title, place, 12)),
    ...single.map((title, place) => once(title, place)),
    ...declined.map((title, place) => once(title, place + 18, 'DECLINED')),
    ...allDay.map((title, place) => event(title, [`DTSTART;VALUE=DATE:2026111${7 + place}`], null)),
    event('Hold', ['DTSTART:20261112T160000Z', 'DURATION:PT1H', 'TRANSP:TRANSPARENT'], null),
    'END:VCALENDAR',
    '',
  ].join('\r\n')
}
