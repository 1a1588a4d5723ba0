// Where a sankey's nodes and ribbons lie. Columns left to right; a node's slot is never lower than its label.
import type { Tone } from '../parts/Swatch.tsx'

export interface SankeyNode {
  readonly id: string
  readonly column: number
  readonly name: string
  readonly figure: string
  readonly tone: Tone | 'ink'
  /** Labelled above, if everything flows through one node. */
  readonly isHead?: boolean
  /** How many lines its name takes; one if it is missing. */
  readonly lines?: number
}

export interface SankeyLink {
  readonly from: string
  readonly to: string
  readonly amount: number
}

export interface PlacedNode extends SankeyNode {
  readonly x: number
  readonly y: number
  readonly height: number
}

export interface Ribbon {
  readonly id: string
  readonly path: string
  readonly tone: Tone | 'ink'
}

export interface SankeyPicture {
  readonly nodes: readonly PlacedNode[]
  readonly ribbons: readonly Ribbon[]
  readonly height: number
}

export const nodeWidth = 9
const flowHeight = 230
/** Of a name in one line and its figure. */
const slotHeight = 36
export const lineHeight = 17
const gap = 8

export function layOut(
  nodes: readonly SankeyNode[],
  links: readonly SankeyLink[],
  left: number,
  right: number,
): SankeyPicture {
  const amounts = new Map(nodes.map(({ id }) => [id, amountOf(id, links)]))
  const columns = [...new Set(nodes.map(({ column }) => column))].toSorted((a, b) => a - b)
  const sums = columns.map((column) =>
    sum(nodes.filter((node) => node.column === column).map(({ id }) => amounts.get(id) ?? 0)),
  )
  const scale = flowHeight / Math.max(...sums, 1)
  const heights = columns.map((column) => {
    const slots = nodes
      .filter((node) => node.column === column)
      .map((node) => slot(node, amounts.get(node.id), scale))
    return sum(slots) + gap * (slots.length - 1)
  })
  const height = Math.max(...heights, 0)
  const step = columns.length > 1 ? (right - left - nodeWidth) / (columns.length - 1) : 0
  const placed = columns.flatMap((column, index) => {
    let y = (height - (heights[index] ?? 0)) / 2
    return nodes
      .filter((node) => node.column === column)
      .map((node): PlacedNode => {
        const own = (amounts.get(node.id) ?? 0) * scale
        const taken = slot(node, amounts.get(node.id), scale)
        const place = { ...node, x: left + index * step, y: y + (taken - own) / 2, height: own }
        y += taken + gap
        return place
      })
  })
  return { nodes: placed, ribbons: ribbons(placed, links, scale), height }
}

function ribbons(nodes: readonly PlacedNode[], links: readonly SankeyLink[], scale: number) {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const used = new Map<string, number>()
  const take = (key: string, amount: number): number => {
    const before = used.get(key) ?? 0
    used.set(key, before + amount)
    return before
  }
  return links.flatMap((link): Ribbon[] => {
    const [from, to] = [byId.get(link.from), byId.get(link.to)]
    if (!from || !to || link.amount <= 0) return []
    const height = link.amount * scale
    const y1 = from.y + take(`out ${from.id}`, height)
    const y2 = to.y + take(`in ${to.id}`, height)
    const path = ribbonPath(from.x + nodeWidth, y1, to.x, y2, height)
    return [{ id: `${link.from} ${link.to}`, path, tone: to.tone }]
  })
}

function ribbonPath(x1: number, y1: number, x2: number, y2: number, height: number): string {
  const middle = (x1 + x2) / 2
  return [
    `M${x1},${y1}`,
    `C${middle},${y1} ${middle},${y2} ${x2},${y2}`,
    `L${x2},${y2 + height}`,
    `C${middle},${y2 + height} ${middle},${y1 + height} ${x1},${y1 + height}Z`,
  ].join('')
}

/** A node is as large as its inflow, or its outflow if nothing flows in. */
function amountOf(id: string, links: readonly SankeyLink[]): number {
  const incoming = sum(links.filter(({ to }) => to === id).map(({ amount }) => amount))
  return incoming || sum(links.filter(({ from }) => from === id).map(({ amount }) => amount))
}

function slot({ lines = 1 }: SankeyNode, amount: number | undefined, scale: number): number {
  return Math.max((amount ?? 0) * scale, slotHeight + lineHeight * (lines - 1))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
