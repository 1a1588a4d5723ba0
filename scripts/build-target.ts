// The two runtimes the app is built for: the official Electron, which ships, and the stand-in of machines that cannot
// download it. What the stand-in asks of the source is listed in docs/decisions/stand-in-runtime.md.

export type BuildTarget = 'official' | 'stand-in'

/** A version of Electron, and what it lets a bundle use. */
export interface Platform {
  readonly electron: string
  /** The window's browser, as a bundler names it: `chrome154`. */
  readonly chrome: string
  /** The main process's Node, as a bundler names it: `node24`. */
  readonly node: string
}

/** Chrome and Node as Electron's release notes give them for the version. */
export const platforms: Readonly<Record<BuildTarget, Platform>> = {
  official: { electron: '45.4.1', chrome: 'chrome154', node: 'node24' },
  'stand-in': { electron: '25.1.1', chrome: 'chrome114', node: 'node18' },
}
