// Fills a data folder from scratch: the sample's, created again at each start.
import fs from 'node:fs'
import path from 'node:path'
import type { Sample } from '../../shared/sample/sample.ts'
import { formatInstant, type Instant } from '../../shared/time/instant.ts'
import { configKind, ledgerKind, requestsKind, waitingKind } from './documents.ts'
import { lockName } from './lock.ts'
import { openDocument } from './open-document.ts'

/** Replaces everything in `folder` except the caller's lock. */
export function seedFolder(folder: string, { document, waiting }: Sample, now: Instant): void {
  for (const name of fs.existsSync(folder) ? fs.readdirSync(folder) : []) {
    if (name !== lockName) fs.rmSync(path.join(folder, name), { recursive: true, force: true })
  }
  const { entries, requests, ...config } = document
  openDocument({ folder, name: 'config' }, configKind(config.settings.zone), now).write(config)
  openDocument({ folder, name: 'calendar' }, waitingKind, now).write(waiting)
  openDocument({ folder, name: 'requests' }, requestsKind, now).write(requests)
  const months = new Set(entries.map(({ start }) => formatInstant(start).slice(0, 7)))
  for (const month of months) {
    openDocument({ folder, name: `ledger/${month}` }, ledgerKind, now).write({
      serial: 0,
      entries: entries.filter(({ start }) => formatInstant(start).startsWith(month)),
    })
  }
}
