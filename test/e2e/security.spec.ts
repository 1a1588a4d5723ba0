// What the window may not do, tried, beyond what Electron's guide asks (security-guide.spec.ts).
import '../../renderer/api.ts'
import dgram from 'node:dgram'
import net, { type AddressInfo } from 'node:net'
import { expect, needsElectron, test } from './app.ts'

test(
  'WebRTC finds no way out of the page',
  needsElectron('The proxy and the addresses WebRTC may use are set in Electron.'),
  async ({ start }) => {
    const udp = dgram.createSocket('udp4')
    const heard: string[] = []
    udp.on('message', () => heard.push('udp'))
    await new Promise<void>((resolve) => udp.bind(0, '127.0.0.1', resolve))
    const tcp = net.createServer((socket) => {
      heard.push('tcp')
      socket.destroy()
    })
    await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve))
    const { page } = await start()
    const ports = { udp: udp.address().port, tcp: (tcp.address() as AddressInfo).port }
    await page.evaluate(async ({ udp: stun, tcp: turn }) => {
      const login = { username: 'u', credential: 'p' }
      const connection = new RTCPeerConnection({
        iceServers: [
          { urls: `stun:127.0.0.1:${stun}` },
          { urls: `turn:127.0.0.1:${turn}?transport=tcp`, ...login },
        ],
      })
      connection.createDataChannel('out')
      await connection.setLocalDescription(await connection.createOffer())
      await new Promise((resolve) => setTimeout(resolve, 2000))
    }, ports)
    udp.close()
    tcp.close()
    expect(heard).toEqual([])
  },
)

test(
  'an empty page reached from ours is not ours',
  needsElectron('Electron lets a page reach about:blank without asking main.'),
  async ({ start }) => {
    const { page, electron } = await start()
    await page.evaluate(() => location.assign('about:blank')).catch(() => {})
    const contents = () =>
      electron.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
      )
    await expect.poll(contents).toBe('about:blank')
    const answer = await electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
        'window.api ? window.api.getState() : null',
      ),
    )
    expect(answer?.ok ?? false).toBe(false)
  },
)

test('no other Trusted Types policy can be made', async ({ start }) => {
  const { page } = await start()
  const made = await page.evaluate(() => {
    const factory = Reflect.get(globalThis, 'trustedTypes')
    const attempt = (name: string) => {
      try {
        factory.createPolicy(name, { createHTML: (text: string) => text })
        return 'made'
      } catch {
        return 'refused'
      }
    }
    return [attempt('mine'), attempt('default')]
  })
  expect(made).toEqual(['refused', 'refused'])
})

test('input that does not fit a command is refused', async ({ start }) => {
  const { page } = await start()
  const answer = await page.evaluate(() => window.api.getWeek({ week: '../../etc' }))
  expect(answer).toMatchObject({ ok: false, problem: { code: 'bad-input' } })
})
