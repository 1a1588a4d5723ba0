// Draws the tray's icon: a wheel that fills as the block goes on. Pixels only, so that every state, size and
// theme comes from one place and no picture has to be kept in step.
import type { TrayIconState } from './tray-model.ts'

export type Rgb = readonly [red: number, green: number, blue: number]

/** Points tested across a pixel, in each direction. */
const samples = 4

/** Premultiplied BGRA, as `nativeImage.createFromBitmap` takes it; `size` pixels square. */
export function drawTrayIcon(
  { state, fraction }: TrayIconState,
  size: number,
  ink: Rgb,
): Uint8Array {
  const pixels = new Uint8Array(size * size * 4)
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const alpha = coverage(x, y, size, state, fraction)
      const [red, green, blue] = ink
      pixels.set(
        [blue * alpha, green * alpha, red * alpha, 255 * alpha].map(Math.round),
        (y * size + x) * 4,
      )
    }
  }
  return pixels
}

function coverage(
  x: number,
  y: number,
  size: number,
  state: TrayIconState['state'],
  fraction: number,
): number {
  let sum = 0
  for (let row = 0; row < samples; row++) {
    for (let column = 0; column < samples; column++) {
      const u = ((x + (column + 0.5) / samples) / size) * 2 - 1
      const v = ((y + (row + 0.5) / samples) / size) * 2 - 1
      sum += opacityAt(u, v, state, fraction)
    }
  }
  return sum / (samples * samples)
}

const rim = { inner: 0.68, outer: 0.94 }
const hub = 0.34
/** The part of the rim still to come. */
const faint = 0.35

/** Opacity at a point, both coordinates from -1 to 1. */
function opacityAt(u: number, v: number, state: TrayIconState['state'], fraction: number): number {
  const radius = Math.hypot(u, v)
  if (radius >= rim.inner && radius <= rim.outer) {
    if (state === 'idle') return 0.8
    return turn(u, v) <= fraction ? 1 : faint
  }
  if (state === 'paused') return Math.abs(v) <= hub && Math.abs(Math.abs(u) - 0.2) <= 0.1 ? 1 : 0
  if (state === 'idle') return 0
  // A cup seen from above: nothing turns.
  if (state === 'break') return radius <= hub + 0.06 && radius >= hub - 0.14 ? 1 : 0
  return radius <= (state === 'overtime' ? hub + 0.14 : hub) ? 1 : 0
}

/** How far round the clock a point lies: 0 at the top, growing clockwise to 1. */
function turn(u: number, v: number): number {
  const angle = Math.atan2(u, -v) / (2 * Math.PI)
  return angle < 0 ? angle + 1 : angle
}
