import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { openTestApp } from './support.ts'

test('a problem report counts what there is, and names nothing', async () => {
  const app = openTestApp()
  await app.run('keepQuickEntry', { text: '30m delivery Severance' })
  await app.run('captureRequest', { from: 'Ann', what: 'slides', minutes: 30, decision: null })
  await app.run('saveProblemReport')
  const [saved] = app.saved
  expect(saved?.name).toBe('offwheel-report-2026-11-16.zip')
  const files = unzipSync(Buffer.from(saved?.text ?? '', 'latin1'))
  const about = strFromU8(files['about.txt'] ?? new Uint8Array())
  expect(about).toContain('"entries":1,"requests":1,"meetings":0')
  expect(about).toMatch(
    /^Offwheel .*\n\w+ \w+ .*\nWritten 2026-11-16T09:00:00Z, zone Europe\/Berlin\n/,
  )
  for (const word of ['Severance', 'Ann', 'slides', app.folder]) expect(about).not.toContain(word)
})
