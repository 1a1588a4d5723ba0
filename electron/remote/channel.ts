// The connection from the command line to the running app: a local socket that only this user can open, with one line
// of JSON in each direction.
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { fail, type Result } from '../../shared/result.ts'
import { type QuickRequest, quickRequestSchema } from './quick-commands.ts'

/** A longer request is not one of ours. */
const maxLine = 10_000
/** A slow disk needs time, and a caller that gives up too early would repeat a change that was made. */
const patienceMs = 60_000

/** Where an app with this data folder listens: a socket in the folder, or on Windows a pipe named after it. */
export function channelPath(folder: string): string {
  if (process.platform !== 'win32') return path.join(folder, 'offwheel.sock')
  return `\\\\.\\pipe\\offwheel-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`
}

/** Answers requests until the returned function is called; `answer` never throws. */
export function listen(
  folder: string,
  answer: (request: QuickRequest) => Promise<Result<string>>,
  onError: (error: unknown) => void,
): () => void {
  const place = channelPath(folder)
  // A leftover from a crash: the single-instance lock guarantees that nobody listens there now.
  if (process.platform !== 'win32') fs.rmSync(place, { force: true })
  if (process.platform !== 'win32' && Buffer.byteLength(place) > longestSocketPath) {
    onError(new Error('the path of the data folder is too long for a socket'))
    return () => {}
  }
  const server = net.createServer((socket) => {
    socket.on('error', onError)
    readLine(socket, requestMs)
      .then(async (line) => socket.end(`${JSON.stringify(await answered(line, answer))}\n`))
      .catch((error) => {
        onError(error)
        socket.destroy()
      })
  })
  server.maxConnections = mostConnections
  server.on('error', onError)
  // The socket is created at once, and nobody else may open it, not even before a later chmod.
  const umask = process.umask(0o177)
  try {
    server.listen(place)
  } finally {
    process.umask(umask)
  }
  return () => server.close()
}

/** In bytes; systems cut off longer paths (sun_path of unix(7), 104 on macOS). */
const longestSocketPath = 103
const requestMs = 5_000
const mostConnections = 20

/** Asks the running app; `null` if none is listening. */
export async function ask(folder: string, request: QuickRequest): Promise<Result<string> | null> {
  const socket = net.connect(channelPath(folder))
  const isThere = await new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(true))
    socket.once('error', () => resolve(false))
  })
  if (!isThere) return null
  socket.write(`${JSON.stringify(request)}\n`)
  try {
    return JSON.parse(await readLine(socket, patienceMs)) as Result<string>
  } catch {
    return fail('no-answer')
  } finally {
    socket.destroy()
  }
}

async function answered(
  line: string,
  answer: (request: QuickRequest) => Promise<Result<string>>,
): Promise<Result<string>> {
  try {
    return await answer(quickRequestSchema.parse(JSON.parse(line)))
  } catch {
    return fail('bad-request')
  }
}

/** The first line that a socket sends. */
function readLine(socket: net.Socket, patience: number): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    socket.setTimeout(patience, () => reject(new Error('no answer in time')))
    socket.setEncoding('utf8')
    socket.on('error', reject)
    socket.on('data', (chunk: string) => {
      text += chunk
      const end = text.indexOf('\n')
      if (end >= 0) resolve(text.slice(0, end))
      else if (text.length > maxLine) reject(new Error('too long'))
    })
    socket.on('end', () => reject(new Error('closed before a line was whole')))
  })
}
