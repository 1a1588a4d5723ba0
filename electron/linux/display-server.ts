import type { DisplayServer } from './idle.ts'

export interface DisplayFacts {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The major version: since 38 Electron draws on Wayland where there is one. */
  readonly electronMajor: number
  /** What `--ozone-platform` asks for; `''` for nothing. */
  readonly asked: string
}

const firstOnWayland = 38

/** What the app's windows are drawn on, on Linux. */
export function displayServer({ environment, electronMajor, asked }: DisplayFacts): DisplayServer {
  const isWaylandSession =
    environment['XDG_SESSION_TYPE'] === 'wayland' && Boolean(environment['WAYLAND_DISPLAY'])
  if (asked === 'wayland') return 'wayland'
  if (!isWaylandSession) return 'x11'
  return electronMajor >= firstOnWayland && asked !== 'x11' ? 'wayland' : 'xwayland'
}
