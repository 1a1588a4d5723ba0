// The network outside Electron, using Node: it gives the events, error names and unpacked bodies of Electron's
// `net.request`. It does not know the system's proxy or certificates.
import { EventEmitter } from 'node:events'
import http from 'node:http'
import https from 'node:https'
import { Duplex, pipeline, type Readable } from 'node:stream'
import zlib from 'node:zlib'
import type { AskServer, ServerRequest } from './server.ts'

type RequestOptions = Parameters<AskServer>[0] & {
  /** Trusted instead of the well-known authorities. */
  readonly ca?: string
}

class ClientRequest extends EventEmitter {
  readonly #request: http.ClientRequest
  #isOver = false

  constructor({ url, headers, ca }: RequestOptions) {
    super()
    const target = new URL(url)
    const { request } = target.protocol === 'https:' ? https : http
    this.#request = request(target, {
      headers: { 'accept-encoding': 'gzip, deflate, br', ...headers },
      agent: false,
      maxHeaderSize: 256 * 1024,
      ...(ca !== undefined && { ca }),
    })
    this.#request.on('error', (error) => this.#fail(nameOf(error)))
    this.#request.on('response', (answer) => this.#answered(target, answer))
  }

  end(): void {
    this.#request.end()
  }

  abort(): void {
    this.#isOver = true
    this.#request.destroy()
  }

  #fail(name: string): void {
    if (this.#isOver) return
    this.#isOver = true
    this.emit('error', new Error(`net::${name}`))
  }

  #answered(from: URL, answer: http.IncomingMessage): void {
    const { statusCode = 0, headers } = answer
    if (statusCode >= 300 && statusCode < 400 && statusCode !== 304 && headers.location) {
      answer.on('error', () => {})
      if (URL.canParse(headers.location, from.href)) {
        const location = new URL(headers.location, from).href
        this.emit('redirect', statusCode, 'GET', location, headers)
      } else {
        this.#fail('ERR_INVALID_REDIRECT')
      }
      return
    }
    const body = unpacked(answer)
    const told = Object.assign(new EventEmitter(), { statusCode, headers })
    body.on('data', (chunk: Buffer) => told.emit('data', chunk))
    body.on('end', () => told.emit('end'))
    body.on('error', (error) => {
      if (!this.#isOver) told.emit('error', new Error(`net::${nameOf(error)}`))
    })
    this.emit('response', told)
  }
}

/** Like Chromium, from the last encoding to the first one it does not know. */
function unpacked(answer: http.IncomingMessage): Readable {
  const named = (answer.headers['content-encoding'] ?? '').split(',').map((each) => each.trim())
  let body: Readable = answer
  for (const each of named.reverse()) {
    const unpacker = unpackers[each]?.()
    if (!unpacker) break
    body = pipeline(body, unpacker, () => {})
  }
  return body
}

const unpackers: Readonly<Record<string, () => Duplex>> = {
  gzip: () => Duplex.from(gunzipped),
  deflate: () => Duplex.from(inflated),
  br: () => zlib.createBrotliDecompress(),
}

/**
 * Some servers declare gzip without using it: a body that does not begin like gzip is passed on as it is. Chromium
 * refuses it.
 */
async function* gunzipped(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const chunks = source[Symbol.asyncIterator]()
  const first = await chunks.next()
  if (first.done) return
  const all = (async function* () {
    yield first.value
    yield* { [Symbol.asyncIterator]: () => chunks }
  })()
  if (first.value[0] === 0x1f) yield* pipeline(all, zlib.createGunzip(), () => {})
  else yield* all
}

/** Deflate exists with and without its zlib header. */
async function* inflated(source: AsyncIterable<Buffer>) {
  const chunks: Buffer[] = []
  for await (const chunk of source) chunks.push(chunk)
  const packed = Buffer.concat(chunks)
  const isWrapped = ((packed[0] ?? 0) & 0x0f) === 8
  yield isWrapped ? zlib.inflateSync(packed) : zlib.inflateRawSync(packed)
}

function nameOf(error: NodeJS.ErrnoException): string {
  const [first] = error instanceof AggregateError ? error.errors : []
  const code = error.code ?? first?.code ?? ''
  if (code.startsWith('Z_') || code.startsWith('ERR_PADDING')) return 'ERR_CONTENT_DECODING_FAILED'
  if (code.startsWith('HPE_HEADER_OVERFLOW')) return 'ERR_RESPONSE_HEADERS_TOO_BIG'
  if (code.startsWith('HPE_')) return 'ERR_INVALID_HTTP_RESPONSE'
  if (code.startsWith('ERR_SSL') || code === 'EPROTO') return 'ERR_SSL_PROTOCOL_ERROR'
  return names[code] ?? 'ERR_CONNECTION_RESET'
}

const names: Readonly<Record<string, string>> = {
  ENOTFOUND: 'ERR_NAME_NOT_RESOLVED',
  EAI_AGAIN: 'ERR_NAME_NOT_RESOLVED',
  ECONNREFUSED: 'ERR_CONNECTION_REFUSED',
  ENETUNREACH: 'ERR_ADDRESS_UNREACHABLE',
  EHOSTUNREACH: 'ERR_ADDRESS_UNREACHABLE',
  ETIMEDOUT: 'ERR_CONNECTION_TIMED_OUT',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'ERR_CERT_AUTHORITY_INVALID',
  SELF_SIGNED_CERT_IN_CHAIN: 'ERR_CERT_AUTHORITY_INVALID',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'ERR_CERT_AUTHORITY_INVALID',
  CERT_HAS_EXPIRED: 'ERR_CERT_DATE_INVALID',
  CERT_NOT_YET_VALID: 'ERR_CERT_DATE_INVALID',
  ERR_TLS_CERT_ALTNAME_INVALID: 'ERR_CERT_COMMON_NAME_INVALID',
}

export function askWithNode(options: RequestOptions): ServerRequest {
  return new ClientRequest(options)
}
