import fs from 'node:fs'
import path from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { hasCalendarProgram } from '../../../electron/linux/calendar-program.ts'
import { temporaryFolder } from '../support.ts'

afterEach(() => vi.unstubAllEnvs())

/** A desktop whose `xdg-mime` does this. */
function desktop(script: string | null): void {
  const folder = temporaryFolder()
  if (script !== null) {
    fs.writeFileSync(path.join(folder, 'xdg-mime'), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  }
  vi.stubEnv('PATH', folder)
}

test.skipIf(process.platform === 'win32').each([
  ['there is one', 'test "$*" = "query default text/calendar" && echo org.gnome.Calendar', true],
  ['there is none', 'exit 0', false],
  ['the desktop cannot say', 'exit 4', true],
  ['the desktop cannot be asked', null, true],
])('%s', async (_, script, expected) => {
  desktop(script)
  expect(await hasCalendarProgram()).toBe(expected)
})
