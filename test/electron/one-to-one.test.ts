import { expect, test } from 'vitest'
import { openTestApp } from './support.ts'

test('a one-to-one page is printed as it was changed, and markup in it stays text', async () => {
  const printed: string[] = []
  const app = openTestApp({
    printer: {
      fontFaces: async () => '',
      print: async (html) => {
        printed.push(html)
        return new TextEncoder().encode('%PDF')
      },
    },
  })
  const table = '| a | b |\n| --- | ---: |\n| c | 1 |'
  const text = `# Mine\n\n- one\n\n<script>alert(1)</script>\n\n[go](javascript:alert(1))\n\n${table}`
  await app.run('saveOneToOne', { text, paper: 'A4' })
  expect(printed[0]).toContain('<h1>Mine</h1>')
  expect(printed[0]).toContain('<li>one</li>')
  expect(printed[0]).toMatch(/<table>.*<td align="right">1<\/td>/s)
  expect(printed[0]).not.toMatch(/<script|href="javascript/)
  expect(app.saved).toEqual([{ name: 'one-to-one.pdf', text: '%PDF' }])
})
