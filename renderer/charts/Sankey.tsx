import './sankey.css'
import { useEffect, useRef, useState } from 'react'
import {
  layOut,
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

const labelLeft = 96
const labelRight = 172
/** Room for the name above a head node. */
const headRoom = 26

/** Flows from left to right, with widths in proportion. Drawn in SVG, so that fonts and colours are the page's own. */
export function Sankey({ nodes, links, label }: SankeyProps) {
  const [width, frame] = useWidth()
  const lastColumn = Math.max(...nodes.map(({ column }) => column))
  const placeOf = (column: number) =>
    column === 0 ? 'first' : column === lastColumn ? 'last' : 'between'
  const picture = layOut(nodes, links, labelLeft, width - labelRight)
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
            <NodeMark key={node.id} node={node} place={placeOf(node.column)} />
          ))}
        </g>
      </svg>
    </div>
  )
}

interface NodeMarkProps {
  readonly node: PlacedNode
  readonly place: 'first' | 'between' | 'last'
}

function NodeMark({ node, place }: NodeMarkProps) {
  const isFirst = place === 'first'
  const x = isFirst ? node.x - 9 : node.x + nodeWidth + 9
  const y = node.y + node.height / 2
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
        <text
          className="sankey-text sankey-over"
          textAnchor="middle"
          x={node.x + nodeWidth / 2}
          y={node.y - 9}
        >
          {node.name} <tspan className="sankey-figure">{node.figure}</tspan>
        </text>
      ) : (
        <text
          className={place === 'between' ? 'sankey-text sankey-over' : 'sankey-text'}
          textAnchor={isFirst ? 'end' : 'start'}
          x={x}
          y={y - 3}
        >
          {node.name}
          <tspan className="sankey-figure" x={x} dy="1.3em">
            {node.figure}
          </tspan>
        </text>
      )}
    </g>
  )
}

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
