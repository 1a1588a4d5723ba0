// The review pack as it leaves: real pages with real text, whatever is in it.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import type { PackFormat, PaperSize } from '../../shared/model/pack.ts'
import { expect, nearOnly, type RealApp, test } from './app.ts'

test.describe.configure({ timeout: 180_000 })

const friday = Date.parse('2026-11-06T15:30:00Z') / 1000
const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined

/** Longest word, text from right to left, emoji, markup. */
const odd = `${'x'.repeat(300)} \u05e9\u05dc\u05d5\u05dd 🧭 <script>alert(1)</script>`

async function saved(app: RealApp, format: PackFormat, paper: PaperSize): Promise<string> {
  const file = path.join(app.folder, `pack-${paper}.${format}`)
  await app.answerDialogs({ save: file })
  await app.page.getByText(paper, { exact: true }).click()
  const name = { pdf: 'PDF', html: 'Web page', md: 'Markdown' }[format]
  await app.page.getByRole('button', { name, exact: true }).click()
  // Near 45, a separate browser prints. That takes long on a busy machine.
  const isWritten = () => fs.existsSync(file) && fs.statSync(file).size > 0
  await expect.poll(isWritten, { timeout: 45_000 }).toBe(true)
  return file
}

const poppler = (command: string, ...args: readonly string[]) =>
  spawnSync(command, [...args], { encoding: 'utf8' }).stdout

test('a pack is printed on A4 and Letter, with embedded faces, page numbers and odd texts', async ({
  start,
}) => {
  test.skip(!hasPoppler, 'needs poppler-utils to read a PDF')
  const app = await start({ args: ['--sample'], now: friday })
  await app.show('Review pack')
  await app.page.getByRole('button', { name: 'Edit: Win mid-market' }).click()
  await app.page.getByRole('textbox', { name: 'Text of Win mid-market' }).fill(odd)
  await app.page.getByRole('button', { name: 'Save', exact: true }).click()
  for (const [paper, [width, height]] of [
    ['A4', [595, 842]],
    ['Letter', [612, 792]],
  ] as const) {
    const file = await saved(app, 'pdf', paper)
    const facts = poppler('pdfinfo', file)
    // Chromium's sizes are a point off, each version's by another fraction.
    const shown = /Page size: +(\S+) x (\S+)/.exec(facts)?.slice(1).map(Number) ?? []
    expect(Math.abs((shown[0] ?? 0) - width)).toBeLessThan(1.5)
    expect(Math.abs((shown[1] ?? 0) - height)).toBeLessThan(1.5)
    const pages = Number(/Pages:\s+(\d+)/.exec(facts)?.[1])
    expect(pages).toBeGreaterThan(4)
    const text = poppler('pdftotext', '-layout', file, '-')
    expect(text).toContain(`Page 1 of ${pages}`)
    expect(text).toContain(`Page ${pages} of ${pages}`)
    expect(text).toContain('Strategic bets')
    // Where writing turns, poppler orders signs by its own rule: the rest is all there.
    expect(text.replace(/\s+/g, '')).toContain('script>alert(1)</script>')
    const fonts = poppler('pdffonts', file)
    expect(fonts).not.toContain('Type 3')
    expect(fonts).toContain('SourceSerif4')
    // Every face is embedded.
    for (const line of fonts.split('\n').slice(2).filter(Boolean)) expect(line).toMatch(/yes yes/)
  }
})

test('a pack in PDF is tagged, with an outline and alt text', nearOnly, async ({ start }) => {
  test.skip(!hasPoppler, 'needs poppler-utils to read a PDF')
  const app = await start({ args: ['--sample'], now: friday })
  await app.show('Review pack')
  const file = await saved(app, 'pdf', 'A4')
  expect(poppler('pdfinfo', file)).toMatch(/Tagged: +yes/)
  const structure = poppler('pdfinfo', '-struct', file)
  for (const kind of ['H1', 'H2', 'H3', 'Table', 'Caption', 'TH', 'Figure', 'Link'])
    expect([kind, new RegExp(`^ *${kind}\\b`, 'm').test(structure)]).toEqual([kind, true])
  expect(structure).toContain('/Scope /Column')
  expect(fs.readFileSync(file, 'latin1')).toMatch(/\/Alt </)
  const outline = /<outline>.*/s.exec(poppler('pdftohtml', '-xml', '-stdout', '-i', file))?.[0]
  for (const heading of ['Summary', 'Strategic bets', 'Guardrails']) {
    expect(outline).toContain(`>${heading}</item>`)
  }
})

test('a redacted pack holds none of the words, in any form', async ({ start }) => {
  const app = await start({ args: ['--sample'], now: friday })
  await app.show('Review pack')
  await app.page.getByText('Names of goals', { exact: true }).click()
  await app.page.getByText('Who asked', { exact: true }).first().click()
  await expect(app.page.getByRole('article')).toContainText('Requester A')
  await app.page.getByRole('button', { name: 'Edit: Goal A' }).click()
  await app.page
    .getByRole('textbox', { name: 'Text of Goal A' })
    .fill('Sales’s, SALES’, Sa\u00adles, sales@example.org and WIN  MID-MARKETs')
  await app.page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(app.page.getByRole('article')).toContainText('Requester A’s, Requester A’, ')
  const forms: readonly PackFormat[] = hasPoppler ? ['md', 'html', 'pdf'] : ['md', 'html']
  for (const format of forms) {
    const file = await saved(app, format, 'A4')
    const text =
      format === 'pdf'
        ? poppler('pdftotext', file, '-') +
          poppler('pdfinfo', file) +
          fs.readFileSync(file, 'latin1')
        : fs.readFileSync(file, 'utf8')
    for (const word of [
      'Win mid-market',
      'Halve onboarding time',
      'Reports people trust',
      'Sales',
    ]) {
      const held = text.replaceAll('\u00ad', '').toLowerCase().includes(word.toLowerCase())
      expect([format, word, held]).toEqual([format, word, false])
    }
  }
})

test('a file that cannot be saved says why, and leaves nothing behind', async ({ start }) => {
  const app = await start({ args: ['--sample'], now: friday })
  await app.show('Review pack')
  const folder = path.join(app.folder, 'gone')
  await app.answerDialogs({ save: path.join(folder, 'pack.md') })
  await app.page.getByRole('button', { name: 'Markdown', exact: true }).click()
  await expect(
    app.page.getByText(/pack\.md could not be saved: there is no such file/),
  ).toBeVisible()
  expect(fs.existsSync(folder)).toBe(false)
  fs.mkdirSync(path.join(folder, 'pack.md'), { recursive: true })
  await app.page.getByRole('button', { name: 'Markdown', exact: true }).click()
  await expect(app.page.getByText(/pack\.md could not be saved: it is a folder/)).toBeVisible()
  expect(fs.readdirSync(folder)).toEqual(['pack.md'])
})
