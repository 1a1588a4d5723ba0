// What a server answers with, in vitest's tests and in Playwright's.
import type http from 'node:http'

export const calendarText = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'X-WR-CALNAME:Team',
  'BEGIN:VEVENT',
  'UID:1@example.com',
  'SUMMARY:Roadmap',
  'DTSTART:20261117T100000Z',
  'DTEND:20261117T110000Z',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n')

/** Answers with a status, headers and a body. */
export function answering(
  status: number,
  headers: http.OutgoingHttpHeaders = {},
  body: string | Uint8Array = '',
): http.RequestListener {
  return (_request, answer) => answer.writeHead(status, headers).end(body)
}
