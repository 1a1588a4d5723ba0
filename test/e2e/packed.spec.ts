// The packed app: what a release must not let in. Built on whatever runtime there is, which is what is tested.
import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { expect, needsElectron, root, test } from './app.ts'

const executable = path.join(root, 'release/linux-unpacked/offwheel')
const packedElectron = needsElectron('what is packed is Electron, with its fuses')
const on = '1'.charCodeAt(0)
const off = '0'.charCodeAt(0)

test.skip(process.platform !== 'linux', 'packed on Linux here; other systems pack their own')

test.beforeAll(() => {
  test.setTimeout(180_000)
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/pack.ts', '--dir', '--linux', '--no-build'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  )
  expect(status, stderr).toBe(0)
})

// Item 19 of Electron's security guide.
test('its fuses are set', packedElectron, async () => {
  const fuses = await getCurrentFuseWire(executable)
  expect({
    runAsNode: fuses[FuseV1Options.RunAsNode],
    cookieEncryption: fuses[FuseV1Options.EnableCookieEncryption],
    nodeOptions: fuses[FuseV1Options.EnableNodeOptionsEnvironmentVariable],
    inspect: fuses[FuseV1Options.EnableNodeCliInspectArguments],
    asarIntegrity: fuses[FuseV1Options.EnableEmbeddedAsarIntegrityValidation],
    onlyAsar: fuses[FuseV1Options.OnlyLoadAppFromAsar],
    ownSnapshot: fuses[FuseV1Options.LoadBrowserProcessSpecificV8Snapshot],
    // The stand-in is too old to have it.
    fileExtras: fuses[FuseV1Options.GrantFileProtocolExtraPrivileges] ?? off,
  }).toEqual({
    runAsNode: off,
    cookieEncryption: off,
    nodeOptions: off,
    inspect: off,
    asarIntegrity: on,
    onlyAsar: on,
    ownSnapshot: off,
    fileExtras: off,
  })
})

test(
  'it starts, and the switches for tests have no effect on it',
  packedElectron,
  async ({ folder }) => {
    const elsewhere = path.join(folder, 'elsewhere')
    const port = 20_000 + Math.floor(Math.random() * 10_000)
    const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    const child = spawn(
      executable,
      [...flags, '--disable-gpu', '--inspect=0', `--remote-debugging-port=${port}`],
      {
        env: {
          ...process.env,
          XDG_CONFIG_HOME: folder,
          OFFWHEEL_TEST: '1',
          OFFWHEEL_USER_DATA: elsewhere,
          OFFWHEEL_NOW: '1',
        },
      },
    )
    let said = ''
    child.stderr.on('data', (chunk) => {
      said += chunk
    })
    const log = path.join(folder, 'Offwheel', 'logs', 'offwheel.log')
    await expect
      .poll(() => (fs.existsSync(log) ? fs.readFileSync(log, 'utf8') : ''), { timeout: 20_000 })
      .toContain('opened with 0 entries')
    const answers = await fetch(`http://127.0.0.1:${port}/json`).then(
      () => 'answers',
      () => 'nobody there',
    )
    expect(answers).toBe('nobody there')
    child.kill()
    expect(said).not.toContain('Debugger listening')
    expect(fs.existsSync(elsewhere)).toBe(false)
  },
)
