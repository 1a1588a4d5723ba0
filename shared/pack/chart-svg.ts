// The hours of each week as stacked bars, drawn as SVG: sharp on paper, and readable without colours.
import { escaped } from './escape.ts'
import type { PackChart } from './pack.ts'

const width = 680
const height = 180
const left = 28
const bottom = 22
const top = 26
/** More labels than this would run into one another. */
const mostLabels = 10

const stances = ['strategy', 'execution', 'neutral'] as const

export function chartSvg({ title, alt, bars, names }: PackChart): string {
  const most = Math.max(1, ...bars.map((bar) => bar.strategy + bar.execution + bar.neutral))
  const unit = niceStep(most)
  const ceiling = Math.ceil(most / unit) * unit
  const plot = height - bottom - top
  const y = (hours: number) => round(top + plot * (1 - hours / ceiling))
  const step = (width - left) / Math.max(1, bars.length)
  const labelEvery = Math.ceil(bars.length / mostLabels)
  const ticks = Array.from({ length: Math.round(ceiling / unit) + 1 }, (_, index) => index * unit)
  return [
    `<figure><svg role="img" aria-label="${escaped(alt)}" viewBox="0 0 ${width} ${height}" xmlns="http://www.w3.org/2000/svg">`,
    `<title>${escaped(title)}</title>`,
    ...stances.map(
      (stance, index) =>
        `<g class="key"><rect class="${stance}" x="${left + index * 110}" y="2" width="10" height="10"/><text x="${left + 15 + index * 110}" y="11">${escaped(names[stance])}</text></g>`,
    ),
    ...ticks.map(
      (hours) =>
        `<line class="grid" x1="${left}" x2="${width}" y1="${y(hours)}" y2="${y(hours)}"/><text class="tick" x="${left - 6}" y="${round(y(hours) + 3.5)}">${hours}</text>`,
    ),
    ...bars.flatMap((bar, index) => {
      const x = round(left + index * step + step * 0.15)
      let below = 0
      const parts = stances.map((stance) => {
        const from = y(below)
        below += bar[stance]
        const to = y(below)
        return from === to
          ? ''
          : `<rect class="${stance}" x="${x}" y="${to}" width="${round(step * 0.7)}" height="${round(from - to)}"/>`
      })
      const label =
        index % labelEvery === 0
          ? `<text class="label" x="${round(left + index * step + step / 2)}" y="${height - 6}">${escaped(bar.label)}</text>`
          : ''
      return [...parts, label]
    }),
    `</svg><figcaption>${escaped(alt)}</figcaption></figure>`,
  ].join('')
}

/** A step of 1, 2, 5 or 10 and so on that gives at most five lines. */
function niceStep(most: number): number {
  const steps = [1, 2, 5, 10, 20, 50, 100, 200]
  return steps.find((step) => most / step <= 5) ?? 500
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
