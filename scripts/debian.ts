// Installing what Debian and its kin package.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { giveUp, say } from './say.ts'

/** A package by its names, where it was renamed the newest first. */
export type PackageNames = readonly string[]

export function hasCommand(name: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${name}`]).status === 0
}

/** Installs them on Debian as root; for anybody else the command to do so is printed and the script ends. */
export function install(packages: readonly PackageNames[]): void {
  const isDebian = fs.existsSync('/etc/debian_version')
  if (!isDebian || process.getuid?.() !== 0) {
    const names = packages.map((each) => firstKnown(each) ?? each.at(-1)).join(' ')
    giveUp(`system packages are missing; on Debian and Ubuntu: sudo apt-get install -y ${names}`)
  }
  aptGet(['update', '-qq'])
  const names = packages.map(
    (each) => firstKnown(each) ?? giveUp(`no such Debian package: ${each.join(' or ')}`),
  )
  say(`installing system packages: ${names.join(' ')}`)
  aptGet(['install', '-y', '-qq', '--no-install-recommends', ...names])
}

/** The newest of the names this system can install; `null` where it knows none, or has no apt. */
function firstKnown(names: PackageNames): string | null {
  return names.find(isInstallable) ?? null
}

/** A name that only other packages provide is shown as well, but without a version it cannot be installed by. */
function isInstallable(name: string): boolean {
  const { status, stdout } = spawnSync('apt-cache', ['policy', name], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  })
  return status === 0 && /Candidate: (?!\(none\))\S/.test(stdout)
}

function aptGet(args: readonly string[]): void {
  const { status, stderr } = spawnSync('apt-get', args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (status !== 0) giveUp(`apt-get ${args[0]} failed: ${stderr.trim()}`)
}
