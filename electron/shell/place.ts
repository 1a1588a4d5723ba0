// The position of a small window: remembered for each screen, and always fully on an existing screen. Must not import
// electron.

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Screen {
  readonly id: number
  /** Without panels and docks. */
  readonly workArea: Point & Size
}

/** The last screen it was on, and its position on each, relative to the corner of the screen's work area. */
export interface Places {
  readonly last: number | null
  readonly byScreen: Readonly<Record<string, Point>>
}

/**
 * A length or position on a screen as stored in a file, in whole pixels; `null` for values no screen has, because
 * Electron throws on them.
 */
export function pixels(value: unknown): number | null {
  if (typeof value !== 'number' || !(Math.abs(value) < 100_000)) return null
  return Math.round(value)
}

export const noPlaces: Places = { last: null, byScreen: {} }

/** Distance to the edges of a screen the window has never been on. */
const margin = 16

/** Where to open: on last time's screen at its position there, or else on the first screen. */
export function placeOn(
  screens: readonly [Screen, ...Screen[]],
  { last, byScreen }: Places,
  size: Size,
): Point {
  const screen = screens.find(({ id }) => id === last) ?? screens[0]
  const { workArea } = screen
  const kept = byScreen[screen.id]
  return clampTo(
    screen,
    kept
      ? { x: workArea.x + kept.x, y: workArea.y + kept.y }
      : {
          x: workArea.x + workArea.width - size.width - margin,
          y: workArea.y + workArea.height - size.height - margin,
        },
    size,
  )
}

/** The nearest position that is fully on the screen. */
export function clampTo({ workArea }: Screen, at: Point, size: Size): Point {
  const clamp = (value: number, from: number, length: number, own: number) =>
    Math.max(from, Math.min(value, from + length - own))
  return {
    x: clamp(at.x, workArea.x, workArea.width, size.width),
    y: clamp(at.y, workArea.y, workArea.height, size.height),
  }
}

/** The positions after the window was moved on a screen. */
export function movedOn(places: Places, { id, workArea }: Screen, at: Point): Places {
  const place = { x: at.x - workArea.x, y: at.y - workArea.y }
  return { last: id, byScreen: { ...places.byScreen, [id]: place } }
}

/** Positions as stored in a file; anything else counts as none. */
export function readPlaces(value: unknown): Places {
  if (!isRecord(value) || !isRecord(value['byScreen'])) return noPlaces
  const byScreen: Record<string, Point> = {}
  for (const [id, place] of Object.entries(value['byScreen'])) {
    if (!isRecord(place)) continue
    const [x, y] = [pixels(place['x']), pixels(place['y'])]
    if (x !== null && y !== null) byScreen[id] = { x, y }
  }
  return { last: typeof value['last'] === 'number' ? value['last'] : null, byScreen }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
