import type { DisplayServer } from './idle.ts'

export interface DisplayFacts {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The major version: since 38, Electron uses Wayland if it is there. */
  readonly electronMajor: number
  /** The value of `--ozone-platform`; `''` if it is not given. */
  readonly asked: string
}

const firstOnWayland = 38

/** The display server of the app's windows, on Linux. */
export function displayServer({ environment, electronMajor, asked }: DisplayFacts): DisplayServer {
  const isWaylandSession =
    environment['XDG_SESSION_TYPE'] === 'wayland' && Boolean(environment['WAYLAND_DISPLAY'])
  if (asked === 'wayland') return 'wayland'
  if (!isWaylandSession) return 'x11'
  return electronMajor >= firstOnWayland && asked !== 'x11' ? 'wayland' : 'xwayland'
}
