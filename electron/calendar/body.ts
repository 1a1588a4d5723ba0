// The body of a response: counted and checked as it arrives. The network layer has unpacked what the headers declare;
// content that is packed with gzip anyway (a file stored packed, or a header with an unknown value) is unpacked here.
import zlib from 'node:zlib'
import { connectionFailure, type Failure, failed } from './fetched.ts'
import { headerOf, type ServerAnswer } from './server.ts'

/** The bytes of a calendar, or why there are none. */
export type Body = { readonly kind: 'octets'; readonly octets: Uint8Array } | Failure

export interface BodyOptions {
  /** Most bytes allowed, both as received and unpacked. */
  readonly maxOctets: number
  /** Called for each piece: the server is alive. */
  readonly onPiece: () => void
}

/** Reads a body to its end; if one is refused half-way, the caller must close the connection. */
export function readBody(answer: ServerAnswer, options: BodyOptions): Promise<Body> {
  const { maxOctets, onPiece } = options
  if (Number(headerOf(answer, 'content-length')) > maxOctets) {
    return Promise.resolve(tooLarge(maxOctets))
  }
  return new Promise((resolve) => {
    let unpacker: zlib.Gunzip | null = null
    const end = (body: Body) => {
      unpacker?.destroy()
      resolve(body)
    }
    const sink = new Sink(maxOctets, end)
    let received = 0
    answer.on('data', (chunk) => {
      onPiece()
      if (received === 0 && isGzip(chunk)) unpacker = unpackInto(sink, end)
      received += chunk.length
      if (received > maxOctets) return end(tooLarge(maxOctets))
      if (unpacker) unpacker.write(chunk)
      else sink.take(chunk)
    })
    answer.on('error', (error) => end(connectionFailure(error)))
    answer.on('end', () => {
      if (unpacker) unpacker.end()
      else end(sink.body())
    })
  })
}

/** Gzip is recognised by its first bytes; no calendar begins with them. */
function isGzip(first: Buffer): boolean {
  return first[0] === 0x1f && (first[1] ?? 0x8b) === 0x8b
}

function unpackInto(sink: Sink, end: (body: Body) => void): zlib.Gunzip {
  const unpacker = zlib.createGunzip()
  unpacker.on('data', (chunk: Buffer) => sink.take(chunk))
  unpacker.on('end', () => end(sink.body()))
  unpacker.on('error', () => end(incomplete))
  return unpacker
}

/** How many bytes to check before waiting for the rest. */
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

/** Why this is not a calendar, judged by its beginning; `null` if it may be one. */
function contentFault(octets: Uint8Array): Failure | null {
  // Without its NUL bytes, UTF-16 of a calendar's first words reads like ASCII.
  const head = octets.subarray(0, headOctets).filter((octet) => octet !== 0)
  const text = Buffer.from(head).toString('latin1').toLowerCase()
  if (text.includes('begin:vcalendar')) return null
  if (text.trim() === '') return failed('empty')
  if (/<!doctype html|<html|<head|<body/.test(text)) {
    return failed('web-page')
  }
  return failed('not-a-calendar/address')
}

const incomplete = failed('incomplete')

function tooLarge(maxOctets: number): Failure {
  const megabytes = Math.max(1, Math.round(maxOctets / 1024 / 1024))
  return failed('too-large/download', { megabytes })
}
