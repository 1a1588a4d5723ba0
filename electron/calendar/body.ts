// The body of an answer: unpacked and counted while it comes in, so that no bomb goes off, and looked at first.
import type { IncomingMessage } from 'node:http'
import type { Transform } from 'node:stream'
import zlib from 'node:zlib'
import { connectionFailure, type Failure, failed } from './fetched.ts'

/** The octets of a calendar, or why there are none. */
export type Body = { readonly kind: 'octets'; readonly octets: Uint8Array } | Failure

export interface BodyOptions {
  /** Octets at most, as they come in and unpacked. */
  readonly maxOctets: number
  /** Called at each piece: the server is alive. */
  readonly onPiece: () => void
}

/** Reads a body to its end; the connection of one that is refused half-way is the caller's to close. */
export function readBody(answer: IncomingMessage, options: BodyOptions): Promise<Body> {
  const { maxOctets, onPiece } = options
  const encodings = knownEncodings(answer.headers['content-encoding'] ?? '')
  if (encodings.length > 1) return Promise.resolve(unknownPacking)
  const [encoding = 'identity'] = encodings
  if (Number(answer.headers['content-length']) > maxOctets) {
    return Promise.resolve(tooLarge(maxOctets))
  }
  return new Promise((resolve) => {
    let unpacker: Transform | null = null
    const end = (body: Body) => {
      unpacker?.destroy()
      resolve(body)
    }
    const sink = new Sink(maxOctets, end)
    let received = 0
    let isPlain: boolean | null = null
    answer.on('data', (chunk: Buffer) => {
      onPiece()
      received += chunk.length
      if (received > maxOctets) return end(tooLarge(maxOctets))
      if (isPlain === null) isPlain = !isPacked(encoding, chunk)
      if (isPlain) return sink.take(chunk)
      unpacker ??= unpackInto(sink, encoding, chunk, end)
      if (unpacker.write(chunk)) return
      answer.pause()
      unpacker.once('drain', () => answer.resume())
    })
    answer.on('error', ({ code }: NodeJS.ErrnoException) => end(connectionFailure(code ?? '')))
    answer.on('end', () => {
      if (unpacker) unpacker.end()
      else end(sink.body())
    })
  })
}

const packings: ReadonlySet<string> = new Set(['gzip', 'x-gzip', 'deflate', 'br'])

/**
 * The ways of packing a header names. One nobody knows is passed over, as browsers do (files put into a bucket as
 * `utf-8` are served so for good): whether what came is a calendar, its text tells.
 */
function knownEncodings(header: string): readonly string[] {
  const named = header.split(',').map((each) => each.trim().toLowerCase())
  return named.filter((each) => packings.has(each))
}

/** Whether it is packed as the header says: gzip is known by how it begins, and some servers only say so. */
function isPacked(encoding: string, first: Buffer): boolean {
  if (encoding === 'identity') return false
  if (encoding === 'gzip' || encoding === 'x-gzip')
    return first[0] === 0x1f && (first[1] ?? 0x8b) === 0x8b
  return true
}

/** What takes a packed body apart; `first` tells the two kinds of deflate there are. */
function unpackInto(sink: Sink, encoding: string, first: Buffer, end: (body: Body) => void) {
  const unpacker = unpackerFor(encoding, first)
  unpacker.on('data', (chunk: Buffer) => sink.take(chunk))
  unpacker.on('end', () => end(sink.body()))
  unpacker.on('error', () => end(incomplete))
  return unpacker
}

function unpackerFor(encoding: string, first: Buffer): Transform {
  if (encoding === 'br') return zlib.createBrotliDecompress()
  if (encoding !== 'deflate') return zlib.createGunzip()
  const isWrapped = ((first[0] ?? 0) & 0x0f) === 8
  return isWrapped ? zlib.createInflate() : zlib.createInflateRaw()
}

/** Octets to look at before the rest is waited for. */
const headOctets = 4096

class Sink {
  readonly #maxOctets: number
  readonly #refuse: (body: Body) => void
  readonly #chunks: Buffer[] = []
  #size = 0
  #isLookedAt = false

  constructor(maxOctets: number, refuse: (body: Body) => void) {
    this.#maxOctets = maxOctets
    this.#refuse = refuse
  }

  take(chunk: Buffer): void {
    if (this.#size > this.#maxOctets) return
    this.#size += chunk.length
    this.#chunks.push(chunk)
    if (this.#size > this.#maxOctets) {
      this.#chunks.length = 0
      this.#refuse(tooLarge(this.#maxOctets))
    } else if (!this.#isLookedAt && this.#size >= headOctets) {
      this.#isLookedAt = true
      const fault = contentFault(Buffer.concat(this.#chunks))
      if (fault) this.#refuse(fault)
    }
  }

  body(): Body {
    const octets = Buffer.concat(this.#chunks)
    return contentFault(octets) ?? { kind: 'octets', octets }
  }
}

/** Why this is no calendar, by how it begins; `null` for one that may be. */
function contentFault(octets: Uint8Array): Failure | null {
  // Without its NULs, UTF-16 of a calendar's first words reads as ASCII does.
  const head = octets.subarray(0, headOctets).filter((octet) => octet !== 0)
  const text = Buffer.from(head).toString('latin1').toLowerCase()
  if (text.includes('begin:vcalendar')) return null
  if (text.trim() === '') return failed('empty', 'The server answered with nothing.')
  if (/<!doctype html|<html|<head|<body/.test(text)) {
    return failed(
      'web-page',
      'This address leads to a web page, not to a calendar. It may ask for a password: use the calendar’s secret or public iCal address.',
    )
  }
  return failed('not-a-calendar', 'What this address leads to is not a calendar.')
}

const incomplete = failed('incomplete', 'The calendar came only in part.')
const unknownPacking = failed('bad-answer', 'The server packed the calendar in an unknown way.')

function tooLarge(maxOctets: number): Failure {
  const megabytes = Math.max(1, Math.round(maxOctets / 1024 / 1024))
  return failed('too-large', `The calendar is larger than ${megabytes} MB.`)
}
