// A moving picture of the main job, frame by frame in the real app: `npm run screenshots` writes it.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { hasCommand, install } from '../../scripts/debian.ts'

interface Frame {
  readonly file: string
  readonly milliseconds: number
}

/** Takes frames of a page, and puts them together. */
export class Film {
  readonly #page: Page
  readonly #folder: string
  readonly #frames: Frame[] = []

  constructor(page: Page, folder: string) {
    this.#page = page
    this.#folder = folder
    fs.mkdirSync(folder, { recursive: true })
  }

  /** What is on the screen, shown for so long. */
  async show(milliseconds: number): Promise<void> {
    const file = path.join(this.#folder, `${String(this.#frames.length).padStart(3, '0')}.png`)
    await this.#page.screenshot({ path: file })
    this.#frames.push({ file, milliseconds })
  }

  /** Types into what has the focus, a few letters a frame. */
  async type(text: string): Promise<void> {
    for (let from = 0; from < text.length; from += 3) {
      await this.#page.keyboard.type(text.slice(from, from + 3))
      await this.show(120)
    }
  }

  /** An animated WebP that begins anew at its end. */
  save(file: string): void {
    if (!hasCommand('img2webp')) install([['webp']])
    const frames = this.#frames.flatMap(({ file: frame, milliseconds }) => [
      ...['-d', String(milliseconds)],
      ...['-lossy', '-q', '72', '-m', '6'],
      frame,
    ])
    const { status, stderr } = spawnSync('img2webp', ['-loop', '0', ...frames, '-o', file])
    if (status !== 0) throw new Error(String(stderr))
  }
}
