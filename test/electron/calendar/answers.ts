// What servers answer, well and badly, and what the person is told of it: tried with Node and with Electron.
import { randomBytes } from 'node:crypto'
import type http from 'node:http'
import zlib from 'node:zlib'
import type { Fetched } from '../../../electron/calendar/fetched.ts'
import { answering, calendarText } from './answering.ts'

/** The kind of what came, with the words for the person or the text of the calendar. */
export function told(answer: Fetched): string {
  switch (answer.kind) {
    case 'failed':
      return `${answer.problem.code}: ${answer.problem.message}`
    case 'changed':
      return `changed: ${new TextDecoder().decode(answer.octets).length} characters`
    default:
      return answer.kind
  }
}

export const whole = `changed: ${calendarText.length} characters`
const tooSlow = 'too-slow: The server took too long to answer.'
const interrupted = 'interrupted: The connection broke before the download finished.'
const incomplete = 'incomplete: The calendar arrived only in part.'
const tooLarge = 'too-large: The calendar is larger than 1 MB.'
const notACalendar = 'not-a-calendar: What this address leads to is not a calendar.'
export const notSecure = 'redirect-refused: This address redirects to one that is not secure.'
const notAllowed =
  'not-allowed: The server refuses this address. It may have been withdrawn: copy it again from your calendar.'
const notFound = 'not-found: There is no calendar at this address, or not any more.'
const busy = 'busy: The server is busy and asks to be left alone for a while.'
const webPage =
  'web-page: This address leads to a web page, not to a calendar. It may ask for a password: use the calendar’s secret or public iCal address.'

const bomb = zlib.gzipSync(Buffer.concat([Buffer.from(calendarText), Buffer.alloc(20_000_000)]))

/** What servers that listen do, and what is made of it. */
export const answers: readonly [string, http.RequestListener, string][] = [
  ['a calendar', answering(200, {}, calendarText), whole],
  [
    'a calendar after a BOM and empty lines',
    answering(200, {}, `\uFEFF\r\n\r\n${calendarText}`),
    `changed: ${calendarText.length + 4} characters`,
  ],
  ['gzip', answering(200, { 'content-encoding': 'gzip' }, zlib.gzipSync(calendarText)), whole],
  [
    'deflate',
    answering(200, { 'content-encoding': 'deflate' }, zlib.deflateSync(calendarText)),
    whole,
  ],
  [
    'deflate without its wrapping',
    answering(200, { 'content-encoding': 'deflate' }, zlib.deflateRawSync(calendarText)),
    whole,
  ],
  [
    'brotli',
    answering(200, { 'content-encoding': 'br' }, zlib.brotliCompressSync(calendarText)),
    whole,
  ],
  [
    'a word nobody knows for plain text',
    answering(200, { 'content-encoding': 'utf-8' }, calendarText),
    whole,
  ],
  ['no packing, said so', answering(200, { 'content-encoding': 'none' }, calendarText), whole],
  [
    'a packing and a word nobody knows',
    answering(200, { 'content-encoding': 'gzip, utf-8' }, zlib.gzipSync(calendarText)),
    whole,
  ],
  ['gzip, and nobody says so', answering(200, {}, zlib.gzipSync(calendarText)), whole],
  [
    'octets of an unknown packing',
    answering(200, { 'content-encoding': 'zstd' }, Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 1, 2, 3])),
    'not-a-calendar: What this address leads to is not a calendar.',
  ],
  [
    'packed twice',
    answering(
      200,
      { 'content-encoding': 'gzip, br' },
      zlib.brotliCompressSync(zlib.gzipSync(calendarText)),
    ),
    whole,
  ],
  [
    'packed where nobody says so, and cut short',
    answering(200, {}, zlib.gzipSync(calendarText.repeat(50)).subarray(0, -20)),
    incomplete,
  ],
  ['a bomb', answering(200, { 'content-encoding': 'gzip' }, bomb), tooLarge],
  ['no body', answering(200), 'empty: The server sent nothing.'],
  [
    'a sign-in page',
    answering(200, { 'content-type': 'text/html' }, '<!DOCTYPE html><html><title>Sign in</title>'),
    webPage,
  ],
  ['a picture', answering(200, {}, randomBytes(50_000)), notACalendar],
  ['plain text', answering(200, {}, 'hello'), notACalendar],
  [
    'a body longer than may be, announced',
    answering(200, { 'content-length': 1e9 }, calendarText),
    tooLarge,
  ],
  ['a body longer than may be', answering(200, {}, calendarText + ' '.repeat(200_000)), tooLarge],
  [
    'not modified, though nobody asked',
    answering(304),
    'bad-answer: The server’s answer is not a calendar (304).',
  ],
  ['no content', answering(204), 'bad-answer: The server’s answer is not a calendar (204).'],
  [
    'part of it',
    answering(206, {}, calendarText),
    'bad-answer: The server’s answer is not a calendar (206).',
  ],
  ['401', answering(401, { 'www-authenticate': 'Basic' }), notAllowed],
  ['403', answering(403, {}, '<html>no'), notAllowed],
  ['404', answering(404), notFound],
  ['410', answering(410), notFound],
  ['429', answering(429, { 'retry-after': '120' }), busy],
  ['503', answering(503), busy],
  [
    '500',
    answering(500, {}, calendarText),
    'server-error: The server has a fault of its own (500).',
  ],
  [
    'a redirect without a place',
    answering(302),
    'bad-answer: The server’s answer is not a calendar (302).',
  ],
  [
    'a redirect to itself',
    answering(301, { location: '/' }),
    'redirects: This address redirects without end.',
  ],
  ['a redirect to a file', answering(302, { location: 'file:///etc/passwd' }), notSecure],
  ['a redirect to http elsewhere', answering(302, { location: 'http://example.com/' }), notSecure],
  [
    'a redirect to a calendar’s own scheme',
    answering(302, { location: 'webcal://localhost:65535/' }),
    'offline',
  ],
  ['a redirect to nowhere', answering(302, { location: 'https://[' }), notSecure],
  ['no answer', () => {}, 'offline'],
  ['a head, then nothing', (_, answer) => answer.writeHead(200).flushHeaders(), tooSlow],
  [
    'a body that stalls',
    (_, answer) => answer.writeHead(200).write(calendarText.slice(0, 50)),
    tooSlow,
  ],
  ['a body that drips for ever', (_, answer) => drip(answer, 20, ' '), tooSlow],
  ['a body without an end', (_, answer) => drip(answer, 0, ' '.repeat(10_000)), tooLarge],
  [
    'a body cut off',
    (_, answer) => {
      answer.writeHead(200, { 'content-length': 9999 }).write(calendarText)
      setTimeout(() => answer.destroy(), 50)
    },
    interrupted,
  ],
  [
    'a reset',
    (request) => {
      request.socket.resetAndDestroy()
    },
    interrupted,
  ],
  [
    'a head of 300 KB',
    answering(200, { 'x-long': 'x'.repeat(300_000) }, calendarText),
    'bad-answer: The server’s answer could not be understood: its headers are too large.',
  ],
]

function drip(answer: http.ServerResponse, ms: number, piece: string): void {
  answer.write(calendarText)
  const timer = setInterval(() => answer.write(piece), ms)
  answer.on('close', () => clearInterval(timer))
}
