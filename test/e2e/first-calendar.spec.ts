// From an empty start to a calendar that counts: each press and each key is counted.
import fs from 'node:fs'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, nearOnly, test } from './app.ts'
import { englishYear, germanYear, teamYear, type YearTitles } from './team-year.ts'

interface Spoken {
  readonly env: Record<string, string>
  readonly titles: YearTitles
  readonly meetings: string
  readonly toImport: string
  readonly owner: string
  readonly drops: string
  readonly yes: string
  readonly addRules: RegExp
}

const languages: Readonly<Record<string, Spoken>> = {
  English: {
    env: { LANG: 'en_US.UTF-8' },
    titles: englishYear,
    meetings: 'Meetings',
    toImport: 'Import calendar…',
    owner: 'Are you sam.rivera@example.com?',
    drops: '3 declined meetings would drop out.',
    yes: 'Yes, I am sam.rivera@example.com',
    addRules: /^Add \d+ rules/,
  },
  German: {
    env: { LANG: 'de_DE.UTF-8' },
    titles: germanYear,
    meetings: 'Termine',
    toImport: 'Kalender importieren …',
    owner: 'Sind Sie sam.rivera@example.com?',
    drops: '3 abgelehnte Termine fielen weg.',
    yes: 'Ja, ich bin sam.rivera@example.com',
    addRules: /^\d+ Regeln hinzufügen/,
  },
}

for (const [language, spoken] of Object.entries(languages)) {
  test(
    `a calendar counts within twelve actions: ${language}`,
    nearOnly,
    async ({ start, folder }) => {
      const file = path.join(folder, 'work.ics')
      fs.writeFileSync(file, teamYear(spoken.titles))
      const app = await start({ env: spoken.env })
      const { page } = app
      let actions = 0
      const act = async (what: Promise<unknown>) => {
        actions += 1
        await what
      }
      await app.answerDialogs({ open: file })
      await act(app.show(spoken.meetings))
      await act(page.getByRole('button', { name: spoken.toImport }).click())
      // In the dialog: choosing the file.
      actions += 1
      await expect(page.getByRole('heading', { name: spoken.owner })).toBeVisible()
      await expect(page.getByText(spoken.drops)).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      await act(page.getByRole('button', { name: spoken.yes }).click())
      await expect(page.getByRole('heading', { name: spoken.owner })).toBeHidden()
      const all = await waitingSeconds(page)
      await act(page.getByRole('button', { name: spoken.addRules }).click())
      // The focus goes to the list: from here on one key a series.
      for (const title of spoken.titles.untold) {
        const row = page.locator('[data-group]').filter({ hasText: title })
        await expect(row.locator(':focus')).toHaveCount(1)
        await act(page.keyboard.press('1'))
        await expect(row).toBeHidden()
      }
      const left = await waitingSeconds(page)
      console.log(
        `    ${language}: ${actions} actions, ${((1 - left / all) * 100).toFixed(1)}% of ${(all / 3600).toFixed(0)} h count`,
      )
      expect(1 - left / all).toBeGreaterThan(0.9)
      expect(actions).toBeLessThanOrEqual(12)
      // What Sam declined is neither counted nor asked about.
      const text = JSON.stringify(await page.evaluate(() => window.api.getWaiting({ most: 1000 })))
      for (const title of spoken.titles.declined) expect(text).not.toContain(title)
    },
  )
}

async function waitingSeconds(page: Page): Promise<number> {
  const list = await page.evaluate(() => window.api.getWaiting({ most: 1000 }))
  return list.ok ? list.value.groups.reduce((sum, { seconds }) => sum + seconds, 0) : Number.NaN
}
