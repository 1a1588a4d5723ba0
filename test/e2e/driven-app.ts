import type { ChildProcess } from 'node:child_process'
import type { BrowserContext, ElectronApplication, Page } from '@playwright/test'

/** What the tests ask of a launched app: a part of what Playwright's can do. */
export interface DrivenApp {
  readonly evaluate: ElectronApplication['evaluate']
  process(): ChildProcess
  context(): BrowserContext
  windows(): Page[]
  firstWindow(): Promise<Page>
  waitForEvent(event: 'window'): Promise<Page>
  close(): Promise<void>
}

/** Starts the app with the arguments of Electron's executable. */
export type Launch = (
  args: readonly string[],
  env: Readonly<Record<string, string>>,
) => Promise<DrivenApp>
