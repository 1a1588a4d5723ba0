// `node scripts/icon.ts`: draws the app's icon, a wheel somebody has stepped off, into electron/resources/icon.png.
import fs from 'node:fs'
import { deflateSync } from 'node:zlib'

const size = 512
const samples = 4
const paper = [247, 243, 235] as const
const ink = [38, 36, 33] as const
const strategy = [14, 94, 117] as const

type Colour = readonly [number, number, number]

/** The colour at a point, both coordinates from -1 to 1; `null` is transparent. */
function colourAt(u: number, v: number): Colour | null {
  if (!isInRoundedSquare(u, v, 0.92, 0.42)) return null
  const radius = Math.hypot(u + 0.08, v - 0.06)
  const angle = Math.atan2(v - 0.06, u + 0.08)
  const isOpen = angle > -1.25 && angle < -0.32
  if (radius > 0.44 && radius < 0.58 && !isOpen) return ink
  if (Math.hypot(u - 0.5, v + 0.46) < 0.145) return strategy
  return paper
}

function isInRoundedSquare(u: number, v: number, half: number, corner: number): boolean {
  const x = Math.max(0, Math.abs(u) - (half - corner))
  const y = Math.max(0, Math.abs(v) - (half - corner))
  return Math.hypot(x, y) <= corner
}

function pixel(x: number, y: number): readonly number[] {
  const sum = [0, 0, 0, 0]
  for (let row = 0; row < samples; row++) {
    for (let column = 0; column < samples; column++) {
      const u = ((x + (column + 0.5) / samples) / size) * 2 - 1
      const v = ((y + (row + 0.5) / samples) / size) * 2 - 1
      const colour = colourAt(u, v)
      if (!colour) continue
      for (const [channel, value] of colour.entries()) sum[channel] = (sum[channel] ?? 0) + value
      sum[3] = (sum[3] ?? 0) + 1
    }
  }
  const [red = 0, green = 0, blue = 0, count = 0] = sum
  const colours = [red, green, blue].map((each) => (count === 0 ? 0 : Math.round(each / count)))
  return [...colours, Math.round((255 * count) / (samples * samples))]
}

/** An 8-bit RGBA image as PNG (ISO/IEC 15948), every row unfiltered. */
function png(rows: readonly Buffer[]): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header.set([8, 6, 0, 0, 0], 8)
  const data = Buffer.concat(rows.flatMap((row) => [Buffer.from([0]), row]))
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(data)), chunk('IEND')]
  return Buffer.concat([signature, ...chunks])
}

function chunk(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}

function crc32(octets: Buffer): number {
  let crc = 0xffffffff
  for (const octet of octets) {
    crc ^= octet
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}

const rows = Array.from({ length: size }, (_, y) =>
  Buffer.from(Array.from({ length: size }, (_, x) => pixel(x, y)).flat()),
)
fs.writeFileSync(new URL('../electron/resources/icon.png', import.meta.url), png(rows))
