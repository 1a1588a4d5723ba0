import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { findSettings } from '../../renderer/views/settings/find-settings.ts'
import { settingsSections } from '../../renderer/views/settings/sections.ts'
import { speak, t, words } from '../../renderer/words.ts'
import { openWindow } from './open-window.tsx'

const pagesOf = () => within(screen.getByRole('navigation', { name: 'Pages of the settings' }))

describe('the settings', () => {
  test('show one page at a time, say which, and come back to it', async () => {
    const { go, user } = await openWindow()
    await go('Settings')
    expect(screen.getByRole('region', { name: 'Goals' })).toBeDefined()
    await user.click(pagesOf().getByRole('button', { name: 'Data' }))
    expect(screen.queryByRole('region', { name: 'Goals' })).toBeNull()
    await go('Today')
    await go('Settings')
    expect(screen.getByRole('region', { name: 'Data' })).toBeDefined()
    expect(pagesOf().getByRole('button', { current: 'page' }).textContent).toBe('Data')
  })

  test.each([
    ['time', ['Time and language', 'Time zone', 'Preferred time']],
    ['zone', ['Time zone']],
    ['lang', ['Time and language', 'Language']],
    ['language clock', ['Clock']],
    ['backup', ['Backups', 'Encrypt backups…']],
    ['ADDRESS', ['Your mail addresses', 'Add address']],
    ['dark', ['Dark']],
    ['zzz', []],
    [' ', []],
  ])('find for “%s”: %j', async (typed, found) => {
    await openWindow()
    expect(findSettings(typed).map(({ title, label }) => label ?? title)).toEqual(found)
  })

  test('find a word within another, as German writes them', async () => {
    const { language, formats, hourCycle } = words()
    await speak({ language: 'de', formats: 'de-DE', hourCycle: 'h23' })
    expect(findSettings('ordner').map(({ label }) => label)).toEqual([
      'Datenordner',
      'Datenordner öffnen',
    ])
    expect(findSettings('uhr').map(({ label }) => label)).toEqual(['Uhrzeit'])
    await speak({ language, formats, hourCycle })
  })

  test('lead from what is found to its field', async () => {
    const { go, user } = await openWindow()
    await go('Settings')
    await user.type(screen.getByRole('searchbox', { name: 'Search settings' }), 'zone{Enter}')
    await waitFor(() =>
      expect(window.document.activeElement).toBe(
        screen.getByRole('combobox', { name: 'Time zone' }),
      ),
    )
    expect(screen.getByRole('searchbox', { name: 'Search settings' })).toHaveProperty('value', '')
  })

  test('say that nothing is found', async () => {
    const { go, user } = await openWindow()
    await go('Settings')
    await user.type(screen.getByRole('searchbox', { name: 'Search settings' }), 'zzz')
    expect(pagesOf().getByRole('status').textContent).toBe('No setting has these words.')
  })

  test('are found from the palette', async () => {
    const { user } = await openWindow()
    await user.keyboard('{Control>}k{/Control}')
    await user.type(await screen.findByRole('searchbox'), 'time zone')
    await user.click(await screen.findByText('Time zone'))
    await waitFor(() =>
      expect(window.document.activeElement).toBe(
        screen.getByRole('combobox', { name: 'Time zone' }),
      ),
    )
  })

  /** Texts that stand on their page only in a state that the test does not make. */
  const sometimes: readonly string[] = [
    'settings.start-in-tray',
    'settings.start-in-mini',
    'settings.week-type',
  ]

  test('are found by nothing but what stands on their page', async () => {
    const { go } = await openWindow()
    for (const { title, holds } of settingsSections) {
      await go('Settings', t(title))
      const texts = [
        ...screen.getByRole('region', { name: t(title) }).querySelectorAll('*'),
      ].flatMap((each) => [each.textContent?.trim(), each.getAttribute('aria-label')])
      const missing = holds.filter((id) => !sometimes.includes(id) && !texts.includes(t(id)))
      expect({ title, missing }).toEqual({ title, missing: [] as string[] })
    }
  })
})
