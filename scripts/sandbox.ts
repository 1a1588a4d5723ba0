// Whether Chromium's sandbox can start for this person. It needs either user namespaces or its helper owned by root
// with the SUID bit, and dies without a usable word where it has neither: Ubuntu since 23.10 keeps user namespaces from
// programs without an AppArmor profile, and npm cannot install a helper owned by root.
import fs from 'node:fs'
import path from 'node:path'
import { say } from './say.ts'

export interface SandboxFacts {
  readonly isRoot: boolean
  /** Whether `chrome-sandbox` beside the executable belongs to root and has the SUID bit. */
  readonly hasHelper: boolean
  /** Whether the kernel gives ordinary users namespaces at all. */
  readonly hasNamespaces: boolean
  /** Whether AppArmor keeps them from programs that have no profile. */
  readonly isRestricted: boolean
  /** Whether a profile names the executable. */
  readonly hasProfile: boolean
}

/** Root runs without the sandbox, which the scripts say; for anybody else it stays on or the app does not start. */
export function canSandbox(facts: SandboxFacts): boolean {
  if (facts.isRoot || facts.hasHelper) return true
  return facts.hasNamespaces && (!facts.isRestricted || facts.hasProfile)
}

/** What to do where it cannot, for the runtime in `dist`. */
export function sandboxAdvice(dist: string): readonly string[] {
  const helper = path.posix.join(dist, 'chrome-sandbox')
  return [
    'Chromium cannot start its sandbox here: this system keeps user namespaces from programs it has no AppArmor',
    'profile for (Ubuntu does so since 23.10). Give the helper beside Electron the rights it needs, again after each npm ci:',
    `  sudo chown root:root '${helper}'`,
    `  sudo chmod 4755 '${helper}'`,
    'An installed .deb brings its own profile and needs neither. Offwheel never switches the sandbox off by itself.',
  ]
}

/** Looks at the system; anywhere but on Linux the sandbox needs nothing. */
export function sandboxFacts(dist: string, executable: string): SandboxFacts {
  const isLinux = process.platform === 'linux'
  return {
    isRoot: process.getuid?.() === 0,
    hasHelper: !isLinux || isOwnedByRootWithSuid(path.join(dist, 'chrome-sandbox')),
    hasNamespaces:
      readSetting('/proc/sys/kernel/unprivileged_userns_clone') !== '0' &&
      readSetting('/proc/sys/user/max_user_namespaces') !== '0',
    isRestricted: readSetting('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === '1',
    hasProfile: isLinux && profilesName(executable),
  }
}

function isOwnedByRootWithSuid(file: string): boolean {
  const found = fs.statSync(file, { throwIfNoEntry: false })
  return found !== undefined && found.uid === 0 && (found.mode & 0o4000) !== 0
}

/** `null` where the kernel has no such setting. */
function readSetting(file: string): string | null {
  try {
    return fs.readFileSync(file, 'utf8').trim()
  } catch {
    return null
  }
}

const profileFolder = '/etc/apparmor.d'

function profilesName(executable: string): boolean {
  try {
    return fs
      .readdirSync(profileFolder, { withFileTypes: true })
      .filter((each) => each.isFile())
      .some((each) => readSetting(path.join(profileFolder, each.name))?.includes(executable))
  } catch {
    return false
  }
}

/**
 * The switches the runtime is to be started with. Where its sandbox cannot start, what to do about it is said and the
 * script ends.
 */
export function ensureSandbox(runtime: { dist: string; executable: string }): readonly string[] {
  const facts = sandboxFacts(runtime.dist, runtime.executable)
  if (!canSandbox(facts)) {
    for (const line of sandboxAdvice(runtime.dist)) say(line)
    process.exit(1)
  }
  // Chromium refuses to run as root with its sandbox on.
  return process.platform === 'linux' && facts.isRoot ? ['--no-sandbox'] : []
}
