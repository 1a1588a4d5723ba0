// Looking around with sample data leaves no trace, even if the sample ended after the app it was opened from.
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from './app.ts'

test('what a sample left is deleted by the next start', async ({ start, folder }) => {
  const left = `${folder} Sample`
  fs.mkdirSync(path.join(left, 'data'), { recursive: true })
  fs.writeFileSync(path.join(left, 'data/config.json'), '{}')
  await start()
  await expect.poll(() => fs.existsSync(left)).toBe(false)
})
