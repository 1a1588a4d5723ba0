// Nothing a person writes stands in any file outside of the data folder: not in the log, nor in what Chromium keeps.
import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from './app.ts'

/** No word of any language, so that it is found wherever it went. */
const mark = 'Zyqwmark'

/** All files in a folder and its subfolders, except those under `except`. */
function filesBelow(folder: string, except: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((each) => {
    const file = path.join(folder, each.name)
    if (file === except || each.isSymbolicLink()) return []
    if (each.isDirectory()) return filesBelow(file, except)
    return each.isFile() ? [file] : []
  })
}

test('what a person writes is in no file outside of the data folder', async ({ start }) => {
  const server = http.createServer((_, response) => {
    response.statusCode = 500
    response.end(mark)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const app = await start()
  const { page } = app
  await page.evaluate(
    async ({ mark, port }) => {
      const { api } = window
      const octets = (text: string) => new TextEncoder().encode(text)
      const event = ['BEGIN:VEVENT', `UID:${mark}`, `SUMMARY:${mark}`, `LOCATION:${mark}`]
      const whole = [...event, 'DTSTART:20261117T090000Z', 'DURATION:PT1H', 'END:VEVENT']
      const faulty = [...event, 'DTSTART:never', 'END:VEVENT']
      const calendar = ['BEGIN:VCALENDAR', `X-WR-CALNAME:${mark}`, ...whole, ...faulty]
      const id = mark.toLowerCase()
      const name = mark
      await api.addCategory({ name })
      await api.saveCategory({ id, stance: 'strategy' })
      await api.addGoal({ name })
      await api.keepQuickEntry({ text: `30m vision ${mark}` })
      await api.keepQuickEntry({ text: `30m ${mark} ${mark} 25:00` })
      await api.captureRequest({ from: mark, what: mark, minutes: 5, decision: null })
      await api.importCalendar({ fileName: `${mark}.ics`, octets: octets(calendar.join('\r\n')) })
      await api.importCalendar({ fileName: `${mark}.ics`, octets: octets(mark) })
      await api.subscribe({ address: `http://127.0.0.1:${port}/${mark}`, everyMinutes: 60 })
      await api.subscribe({ address: `no address ${mark}`, everyMinutes: 60 })
      await api.startBlock({ categoryId: 'vision', goalId: null, note: mark, plannedMinutes: 1 })
      setTimeout(() => console.error(new TypeError(mark)))
      // What is no call of the window's at all.
      const calls = api as unknown as Record<string, (input: unknown) => Promise<unknown>>
      await calls['saveEntry']?.({ id: mark, note: mark }).catch(() => {})
    },
    { mark, port },
  )
  await app.pass(90)
  await page.keyboard.press('q')
  await page.getByLabel('What you did, in one line').fill(`45m vision ${mark}`)
  await page.waitForTimeout(1200)
  server.close()
  server.closeAllConnections()
  const { folder, dataFolder } = app
  const report = path.join(folder, 'report.zip')
  await app.answerDialogs({ save: report })
  expect(await page.evaluate(() => window.api.saveProblemReport())).toMatchObject({ value: report })
  const inReport = Object.entries(unzipSync(fs.readFileSync(report)))
  expect(inReport.map(([name]) => name)).toEqual(['about.txt', 'offwheel.log'])
  for (const [, octets] of inReport) expect(strFromU8(octets)).not.toContain(mark)
  // The words did arrive: they are in the data.
  const inData = filesBelow(dataFolder, '').filter((file) =>
    fs.readFileSync(file, 'utf8').includes(mark),
  )
  expect(inData.length).toBeGreaterThan(3)
  await app.close()
  const marks = [Buffer.from(mark), Buffer.from(mark, 'utf16le')]
  const holding = filesBelow(folder, dataFolder).filter((file) => {
    const octets = fs.readFileSync(file)
    return marks.some((each) => octets.includes(each)) || file.includes(mark)
  })
  expect(holding).toEqual([])
  expect(fs.readFileSync(path.join(folder, 'logs/offwheel.log'), 'utf8')).toMatch(/\[/)
})
