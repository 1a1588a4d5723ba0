// A problem report: the log and what the app runs on. It contains nothing the person wrote and no path of their
// machine. The person can read the zip before passing it on; the app sends it nowhere.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { strToU8, zipSync } from 'fflate'
import type { AppState } from '../../shared/messages/state.ts'
import { formatInstant, type Instant } from '../../shared/time/instant.ts'
import type { DataStore } from '../store/data-store.ts'

/** A zip of `about.txt`, the log and, if it exists, the previous log. */
export function problemReport(
  app: Omit<AppState['app'], 'locale'>,
  store: DataStore,
  now: Instant,
): Uint8Array {
  const logs = [app.logFile, app.logFile.replace(/\.log$/, '.old.log')]
    .filter((file) => file !== '' && fs.existsSync(file))
    .map((file) => [path.basename(file), new Uint8Array(fs.readFileSync(file))] as const)
  const files = { 'about.txt': strToU8(about(app, store, now)), ...Object.fromEntries(logs) }
  return zipSync(files, { mtime: now * 1000 })
}

function about(
  { version, isSample, system }: Omit<AppState['app'], 'locale'>,
  store: DataStore,
  now: Instant,
): string {
  const { config, entries, requests, waiting, block, writeProblem } = store
  const counts = {
    entries: entries.size,
    requests: requests.size,
    meetings: waiting.length,
    categories: config.categories.length,
    goals: config.goals.length,
    rules: config.rules.length,
    guardrails: config.settings.guardrails.length,
    files: config.sources.filter(({ kind }) => kind === 'file').length,
    subscriptions: config.sources.filter(({ kind }) => kind === 'subscription').length,
  }
  const lines = [
    `Offwheel ${version}${isSample ? ', sample data' : ''}`,
    `${process.platform} ${process.arch} ${os.release()}`,
    `Written ${formatInstant(now)}, zone ${config.settings.zone}`,
    `Counts: ${JSON.stringify(counts)}`,
    `A block ${block ? 'runs' : 'does not run'}; the last write ${writeProblem ? `failed: ${writeProblem.code}` : 'was made'}`,
    `System: ${JSON.stringify(system, null, 2)}`,
  ]
  return `${lines.join('\n')}\n`
}
