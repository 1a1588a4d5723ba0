// Subscriptions over Chromium's network: what servers answer, what they are asked, and the proxy of the system.
import '../../renderer/api.ts'
import http from 'node:http'
import type net from 'node:net'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { answering, calendarText } from '../electron/calendar/answering.ts'
import { answers } from '../electron/calendar/answers.ts'
import { expect, needsElectron, test } from './app.ts'

const network = needsElectron('Only Electron has the network of Chromium.')

/** What the window is told of an address; a calendar that was read, in the words of the table. */
async function subscribed(page: Page, address: string): Promise<string> {
  const result = await page.evaluate(
    (each) => window.api.subscribe({ address: each, everyMinutes: 60 }),
    address,
  )
  if (result.ok) return 'changed'
  const { code, message } = result.problem
  return code === 'offline' ? 'offline' : `${code}: ${message}`
}

async function listening(server: net.Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

/** What takes the app's limits to be seen is tried with shorter ones elsewhere. */
const isQuick = ([name, , words]: (typeof answers)[number]) =>
  name !== 'no answer' && !/too-slow|too-large/.test(words)

test('whatever a server answers, the person is told the same', network, async ({ start }) => {
  const { page } = await start()
  const expected: string[] = []
  const told: string[] = []
  for (const [name, listener, words] of answers.filter(isQuick)) {
    const server = http.createServer(listener)
    const address = `http://127.0.0.1:${await listening(server)}/`
    expected.push(`${name}: ${words.replace(/^changed.*/, 'changed')}`)
    told.push(`${name}: ${await subscribed(page, address)}`)
    server.close()
    server.closeAllConnections()
  }
  expect(told).toEqual(expected)
})

test('what a server only says to be packed cannot be read', network, async ({ start }) => {
  const headers = { 'content-encoding': 'gzip' }
  const server = http.createServer(answering(200, headers, calendarText))
  const { page } = await start()
  const address = `http://127.0.0.1:${await listening(server)}/`
  expect(await subscribed(page, address)).toBe(
    'bad-answer: The server compressed the calendar in a way that cannot be read.',
  )
  server.close()
  server.closeAllConnections()
})

test('a server learns the app’s name and nothing of the person', network, async ({ start }) => {
  const asked: http.IncomingHttpHeaders[] = []
  const server = http.createServer((request, answer) => {
    asked.push(request.headers)
    answering(
      200,
      { 'set-cookie': 'who=you; Max-Age=9999', etag: '"1"' },
      calendarText,
    )(request, answer)
  })
  const port = await listening(server)
  const { page } = await start()
  expect(await subscribed(page, `http://127.0.0.1:${port}/a`)).toBe('changed')
  expect(await subscribed(page, `http://anna:p%40ss@127.0.0.1:${port}/b`)).toBe('changed')
  server.close()
  server.closeAllConnections()
  const [first, second] = asked
  expect(first).toMatchObject({ 'user-agent': 'Offwheel', 'accept-language': '*' })
  expect(first?.authorization).toBeUndefined()
  expect(second?.authorization).toBe(`Basic ${btoa('anna:p@ss')}`)
  expect(second?.cookie).toBeUndefined()
  expect(second?.['if-none-match']).toBeUndefined()
})

test('the system’s proxy is used, and asked for no other server', network, async ({ start }) => {
  const asked: string[] = []
  const proxy = http.createServer()
  proxy.on('connect', ({ url }, socket) => {
    asked.push(url ?? '')
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  const env = { https_proxy: `http://127.0.0.1:${await listening(proxy)}` }
  const { page } = await start({ env })
  const address = 'https://calendar.example.org/secret.ics'
  expect(await subscribed(page, address)).toBe('proxy: The proxy of this network blocks Offwheel.')
  proxy.close()
  expect(asked).toEqual(['calendar.example.org:443'])
})
