import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { openTestApp, temporaryFolder } from './support.ts'

const american = { language: 'en-US', formats: 'en-US' }
const german = { language: 'de-DE', formats: 'de-DE' }

describe('a new data folder', () => {
  test.for([
    [american, 'Vision & strategy', 'Status report', 7],
    [german, 'Vision & Strategie', 'Statusbericht', 1],
    [{ language: 'de-DE', formats: 'ar-EG' }, 'Vision & Strategie', 'Statusbericht', 6],
    [{ language: 'C', formats: 'C' }, 'Vision & strategy', 'Status report', 1],
  ] as const)('starts in the language of %o', ([systemLocale, category, kind, weekStartsOn]) => {
    const { categories, settings } = openTestApp({ systemLocale }).store.config
    expect(categories[0]).toMatchObject({ id: 'vision', name: category })
    expect(settings.ai.taskKinds).toContainEqual({ id: 'status', name: kind, archived: false })
    expect(settings.weekStartsOn).toBe(weekStartsOn)
  })

  test('keeps its names when the system speaks another language later', () => {
    const folder = temporaryFolder()
    const { config } = openTestApp({ folder, systemLocale: german }).store
    expect(openTestApp({ folder, systemLocale: american }).store.config).toEqual(config)
  })
})

test('a folder that is in use without settings of its own keeps the names it has', async () => {
  const app = openTestApp({ systemLocale: american })
  await app.run('keepQuickEntry', { text: '9-9:30 vision' })
  for (const copy of ['', 'backups/last-good']) {
    fs.rmSync(path.join(app.folder, copy, 'config.json'), { force: true })
  }
  const { config } = openTestApp({ folder: app.folder, systemLocale: german }).store
  expect(config.categories[0]?.name).toBe('Vision & strategy')
  expect(config.settings.weekStartsOn).toBe(1)
})
