// What the made-up browser lacks, and that nobody may complain on the console unheard.
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { speak } from '../../renderer/words.ts'

// It tells of a selection that was set at once, even where nothing changed: React Aria would answer for ever.
Selection.prototype.collapse = () => {}

/** A canvas that takes every stroke and shows none. */
HTMLCanvasElement.prototype.getContext = function getContext(this: HTMLCanvasElement) {
  const surface = { canvas: this, measureText: () => ({ width: 0 }) }
  return new Proxy<object>(surface, {
    get: (target, name) => Reflect.get(target, name) ?? (() => {}),
  })
} as unknown as HTMLCanvasElement['getContext']

// Since Chrome 150 scrolling answers a promise. What hands that on to React as a clean-up fails here as it does there.
const promising = async () => {}
Object.assign(Element.prototype, {
  scroll: promising,
  scrollTo: promising,
  scrollBy: promising,
  scrollIntoView: promising,
})

/** Nothing is laid out: what scrolls is as high as the window, and a row of a table as high as a line. */
Object.defineProperty(HTMLElement.prototype, 'clientHeight', { get: () => innerHeight })
HTMLTableRowElement.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 600, 36)

let complaints: unknown[][] = []

// What is drawn without the app, such as a part alone, is said as the tests read it.
await speak({ language: 'en-GB', formats: 'en-GB', hourCycle: 'h23' })

beforeEach(() => {
  complaints = []
  vi.spyOn(console, 'error').mockImplementation((...words) => {
    complaints.push(words)
  })
})

/** A fault the window tells main of. */
window.reportError = (error: unknown) => void complaints.push([error])

afterEach(() => {
  vi.restoreAllMocks()
  expect(complaints).toEqual([])
})

/** Takes what has been complained of so far: what a test provokes is no surprise. */
export function takeComplaints(): readonly unknown[][] {
  return complaints.splice(0)
}
