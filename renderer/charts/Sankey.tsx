import './sankey.css'
import { useEffect, useRef, useState } from 'react'
import { labelGap, labelled } from './sankey-labels.ts'
import {
  layOut,
  lineHeight,
  nodeWidth,
  type PlacedNode,
  type SankeyLink,
  type SankeyNode,
} from './sankey-layout.ts'

interface SankeyProps {
  readonly nodes: readonly SankeyNode[]
  readonly links: readonly SankeyLink[]
  /** What the picture says, in words; the table beside it says it in figures. */
  readonly label: string
}

/** Room for the name above a head node. */
const headRoom = 26

/** Flows from left to right, with widths in proportion. Drawn in SVG, so that fonts and colours are the page's own. */
export function Sankey({ nodes, links, label }: SankeyProps) {
  const [width, frame] = useWidth()
  const lastColumn = Math.max(...nodes.map(({ column }) => column))
  const placeOf = (column: number) =>
    column === 0 ? 'first' : column === lastColumn ? 'last' : 'between'
  const { left, right, lines } = labelled(nodes, width, textWidth)
  const names = new Map(
    nodes.map(({ id, name, isHead }, place) => [id, isHead ? [name] : (lines[place] ?? [name])]),
  )
  const sized = nodes.map((node) => ({ ...node, lines: names.get(node.id)?.length ?? 1 }))
  const picture = layOut(sized, links, left + labelGap, width - right - labelGap)
  return (
    <div ref={frame} className="sankey">
      <svg role="img" aria-label={label} width={width} height={picture.height + headRoom + 2}>
        <defs>
          <pattern
            id="hatch"
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M0 0V5" className="sankey-hatch" />
          </pattern>
        </defs>
        <g transform={`translate(0 ${headRoom})`}>
          {picture.ribbons.map(({ id, path, tone }) => (
            <path key={id} d={path} className={`sankey-ribbon tone-${tone}`} />
          ))}
          {picture.nodes.map((node) => (
            <NodeMark
              key={node.id}
              node={node}
              names={names.get(node.id) ?? []}
              place={placeOf(node.column)}
            />
          ))}
        </g>
      </svg>
    </div>
  )
}

interface NodeMarkProps {
  readonly node: PlacedNode
  /** The lines of its name. */
  readonly names: readonly string[]
  readonly place: 'first' | 'between' | 'last'
}

function NodeMark({ node, names, place }: NodeMarkProps) {
  const isFirst = place === 'first'
  const x = isFirst ? node.x - labelGap : node.x + nodeWidth + labelGap
  const y = node.y + node.height / 2 - (lineHeight * (names.length - 1)) / 2
  return (
    <g className={`tone-${node.tone}`}>
      <rect
        className="sankey-node"
        x={node.x}
        y={node.y}
        width={nodeWidth}
        height={Math.max(node.height, 1.5)}
        rx="1.5"
      />
      {node.isHead ? (
        <text className="sankey-text" textAnchor="middle" x={node.x + nodeWidth / 2} y={node.y - 9}>
          {node.name} <tspan className="sankey-figure">{node.figure}</tspan>
        </text>
      ) : (
        <text className="sankey-text" textAnchor={isFirst ? 'end' : 'start'} x={x} y={y - 3}>
          {names.map((name, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
            <tspan key={line} x={x} dy={line === 0 ? 0 : lineHeight}>
              {name}
            </tspan>
          ))}
          <tspan className="sankey-figure" x={x} dy={lineHeight}>
            {node.figure}
          </tspan>
        </text>
      )}
    </g>
  )
}

/** As `--text-s` in tokens.css, which a canvas cannot read. */
const textSize = 0.8125

let canvas: CanvasRenderingContext2D | null = null

/** As the text is drawn, in the page's own font. */
function textWidth(text: string): number {
  canvas ??= document.createElement('canvas').getContext('2d')
  if (!canvas) return text.length * averageLetter
  const { fontFamily } = getComputedStyle(document.body)
  const { fontSize } = getComputedStyle(document.documentElement)
  canvas.font = `560 ${textSize * Number.parseFloat(fontSize)}px ${fontFamily}`
  return canvas.measureText(text).width
}

/** Where there is no canvas to measure on. */
const averageLetter = 7.5

/** The width available to the picture: text is sized in pixels, so the drawing is laid out again, never scaled. */
function useWidth() {
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(860)
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const observer = new ResizeObserver(() => {
      if (element.clientWidth > 0) setWidth(element.clientWidth)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [width, frame] as const
}
