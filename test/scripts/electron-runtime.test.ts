import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { platforms } from '../../scripts/build-target.ts'
import { isTimeToRetry, progressLine } from '../../scripts/download-progress.ts'
import { canSandbox, type SandboxFacts, sandboxAdvice } from '../../scripts/sandbox.ts'

test('what ships is compiled for the Electron that is installed', () => {
  // A new major brings another Chrome and Node: this fails until the table says which.
  const { version } = createRequire(import.meta.url)('electron/package.json')
  expect(platforms.official.electron).toBe(version)
})

test.each([
  [0, 125_000_000, '0 of 125 MB (0 %)'],
  [41_900_000, 125_000_000, '41 of 125 MB (33 %)'],
  [125_000_000, 125_000_000, '125 of 125 MB (100 %)'],
  [41_900_000, null, '41 MB'],
  [41_900_000, 0, '41 MB'],
])('%i of %s bytes is shown as %s', (transferred, total, line) => {
  expect(progressLine(transferred, total)).toBe(line)
})

const hour = 3600_000
const now = Date.parse('2026-11-26T09:00:00Z')

test.each([
  ['never tried', null, true],
  ['tried an hour ago', now - hour, false],
  ['tried 23 hours ago', now - 23 * hour, false],
  ['tried a day ago', now - 24 * hour, true],
  ['tried in an hour, by a clock that was set back', now + hour, false],
  ['tried in a year, by a clock that was set back', now + 8760 * hour, true],
])('the official Electron, %s, is asked for again: %s → %s', (_, triedAt, isDue) => {
  expect(isTimeToRetry(triedAt, now)).toBe(isDue)
})

const ubuntu: SandboxFacts = {
  isRoot: false,
  hasHelper: false,
  hasNamespaces: true,
  isRestricted: true,
  hasProfile: false,
}

test.each<[string, Partial<SandboxFacts>, boolean]>([
  ['Ubuntu with npm’s Electron', {}, false],
  ['Ubuntu with the helper owned by root', { hasHelper: true }, true],
  ['Ubuntu with a profile for it', { hasProfile: true }, true],
  ['Debian', { isRestricted: false }, true],
  ['a kernel without user namespaces', { isRestricted: false, hasNamespaces: false }, false],
  ['a profile, but no user namespaces', { hasProfile: true, hasNamespaces: false }, false],
  ['root', { isRoot: true }, true],
])('the sandbox can start: %s', (_, facts, canStart) => {
  expect(canSandbox({ ...ubuntu, ...facts })).toBe(canStart)
})

test('the advice names the helper of the runtime in use, as one word to the shell', () => {
  const advice = sandboxAdvice('/home/anna lee/electron/dist')
  expect(advice).toContain("  sudo chmod 4755 '/home/anna lee/electron/dist/chrome-sandbox'")
})
