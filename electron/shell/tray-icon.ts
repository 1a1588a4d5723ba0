// Draws the tray icon: a wheel that fills as the block goes on. It is computed as pixels, so that every state, size and
// theme comes from one place and no image files have to be kept in step. Each shape is a signed distance to its edge,
// negative inside, which gives the coverage of a pixel directly.
import type { TrayIconState } from './tray-model.ts'

export type Rgb = readonly [red: number, green: number, blue: number]

const rim = { inner: 0.68, outer: 0.94 }
const hub = 0.34
const bars = { middle: 0.2, halfWidth: 0.1 }
/** The part of the rim that is still to come. */
const faint = 0.35
const idleOpacity = 0.8

/** Premultiplied BGRA, as `nativeImage.createFromBitmap` expects; `size` pixels square. */
export function drawTrayIcon(
  { state, fraction }: TrayIconState,
  size: number,
  [red, green, blue]: Rgb,
): Uint8Array {
  const pixels = new Uint8Array(size * size * 4)
  let place = 0
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const u = ((x + 0.5) / size) * 2 - 1
      const v = ((y + 0.5) / size) * 2 - 1
      const alpha = opacityAt(u, v, state, fraction, 2 / size)
      pixels[place++] = Math.round(blue * alpha)
      pixels[place++] = Math.round(green * alpha)
      pixels[place++] = Math.round(red * alpha)
      pixels[place++] = Math.round(255 * alpha)
    }
  }
  return pixels
}

/** Opacity of the pixel around a point, both coordinates from -1 to 1. */
function opacityAt(
  u: number,
  v: number,
  state: TrayIconState['state'],
  fraction: number,
  pixel: number,
): number {
  const radius = Math.hypot(u, v)
  const onRim = covered(ring(radius, rim.inner, rim.outer), pixel)
  if (state === 'idle') return onRim * idleOpacity
  const done = onRim > 0 ? covered(wedge(u, v, radius, fraction), pixel) : 0
  const inMiddle = covered(middle(u, v, radius, state), pixel)
  return onRim * (faint + (1 - faint) * done) + inMiddle
}

/** How much of a pixel lies inside an edge at this distance from its centre. */
function covered(distance: number, pixel: number): number {
  return Math.min(1, Math.max(0, 0.5 - distance / pixel))
}

function middle(u: number, v: number, radius: number, state: TrayIconState['state']): number {
  if (state === 'paused') {
    return Math.max(Math.abs(v) - hub, Math.abs(Math.abs(u) - bars.middle) - bars.halfWidth)
  }
  // A cup seen from above: nothing turns.
  if (state === 'break') return ring(radius, hub - 0.14, hub + 0.06)
  return radius - (state === 'overtime' ? hub + 0.14 : hub)
}

function ring(radius: number, inner: number, outer: number): number {
  return Math.max(radius - outer, inner - radius)
}

/** Distance to the finished part of the circle, from the top clockwise. */
function wedge(u: number, v: number, radius: number, fraction: number): number {
  if (fraction >= 1) return -radius
  if (fraction <= 0) return radius
  const turn = turnOf(u, v)
  const turns =
    turn <= fraction ? -Math.min(turn, fraction - turn) : Math.min(turn - fraction, 1 - turn)
  return turns * 2 * Math.PI * radius
}

/** How far around the clock a point lies: 0 at the top, growing clockwise to 1. */
function turnOf(u: number, v: number): number {
  const angle = Math.atan2(u, -v) / (2 * Math.PI)
  return angle < 0 ? angle + 1 : angle
}
