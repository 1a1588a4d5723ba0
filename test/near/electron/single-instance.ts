// One app a user folder, as Chromium sees to it: the first holds a lock and listens, a later one tells it how it was
// started. A lock whose holder is dead counts for nothing.
import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'

type SecondStart = (argv: string[], folder: string) => void

export class SingleInstance {
  readonly isFirst: boolean
  /** Resolves when the first one has heard of this start. */
  readonly settled: Promise<void>

  constructor(userData: string, onSecond: SecondStart) {
    fs.mkdirSync(userData, { recursive: true })
    const lock = path.join(userData, 'near.lock')
    const socket = path.join(userData, 'near.sock')
    this.isFirst = !isHeld(lock)
    if (this.isFirst) {
      fs.writeFileSync(lock, String(process.pid))
      fs.rmSync(socket, { force: true })
      listen(socket, onSecond)
      this.settled = Promise.resolve()
    } else {
      this.settled = tell(socket)
    }
  }
}

function isHeld(lock: string): boolean {
  if (!fs.existsSync(lock)) return false
  try {
    return process.kill(Number(fs.readFileSync(lock, 'utf8')), 0)
  } catch {
    return false
  }
}

function listen(socket: string, onSecond: SecondStart): void {
  const server = net.createServer(async (connection) => {
    let text = ''
    for await (const chunk of connection.setEncoding('utf8')) text += chunk
    const { argv, folder } = JSON.parse(text) as { argv: string[]; folder: string }
    onSecond(argv, folder)
  })
  server.listen(socket).unref()
}

function tell(socket: string): Promise<void> {
  const start = JSON.stringify({ argv: process.argv, folder: process.cwd() })
  return new Promise((resolve, reject) => {
    const connection = net.connect(socket, () => connection.end(start))
    connection.on('error', reject).on('close', () => resolve())
  })
}
