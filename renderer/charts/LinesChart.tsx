import {
  CategoryScale,
  Chart,
  type ChartData,
  type ChartOptions,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js'
import { Line } from 'react-chartjs-2'
import { type Colours, useColours } from './colours.ts'

Chart.register(LineController, LineElement, PointElement, LinearScale, CategoryScale, Tooltip)

export type LineTone = 'strategy' | 'execution' | 'ink' | 'soft'

export interface ChartLine {
  readonly name: string
  readonly tone: LineTone
  readonly values: readonly (number | null)[]
  /** What a point says, asked when it is pointed at: words for each of hundreds would hold up the view. */
  readonly says: (index: number) => string
}

interface LinesChartProps {
  /** What the picture says, in words. */
  readonly label: string
  /** How many points there are, oldest first. */
  readonly count: number
  /** The name of a point, asked where it is written: of hundreds, an axis has room for six. */
  readonly nameOf: (index: number) => string
  readonly lines: readonly ChartLine[]
  readonly format: (value: number | null) => string
  /** Drawn dashed: the limits to keep to. */
  readonly marks: readonly number[]
  /** The point that is not complete yet: its dot is hollow and the way to it dashed. */
  readonly hollow: number | null
  readonly onChoose: (index: number) => void
}

/** Up to this many points are drawn as dots; more would only be noise. */
const mostDots = 30

/** Up to this many points one of them can be drawn apart: of more it would not be seen, and each would be worked out. */
const mostApart = 60

/** How to draw a line of `count` points whose point at index `hollow` is not complete yet. */
function unfinished(hollow: number, count: number, colour: string, paper: string) {
  return {
    pointBackgroundColor: Array.from({ length: count }, (_, place) =>
      place === hollow ? paper : colour,
    ),
    segment: {
      borderDash: ({ p1DataIndex }: { readonly p1DataIndex: number }) =>
        p1DataIndex === hollow ? [3, 3] : undefined,
    },
  }
}

/** Figures over weeks, on one scale from zero. */
export function LinesChart({
  label,
  count,
  nameOf,
  lines,
  format,
  marks,
  hollow,
  onChoose,
}: LinesChartProps) {
  const colours = useColours()
  const dots = count <= mostDots ? 2.5 : 0
  const data: ChartData<'line', (number | null)[]> = {
    labels: Array.from({ length: count }, (_, index) => index),
    datasets: [
      ...lines.map(({ name, tone, values }) => ({
        label: name,
        data: [...values],
        borderColor: colours[tone],
        ...(hollow !== null && count <= mostApart
          ? unfinished(hollow, count, colours[tone], colours.paper)
          : { pointBackgroundColor: colours[tone] }),
        borderWidth: 2,
        pointRadius: dots,
        pointHoverRadius: 5,
        pointHitRadius: 8,
        spanGaps: false,
        // A dot on the zero line is drawn whole.
        clip: 6,
      })),
      ...marks.map((mark) => ({
        data: Array.from({ length: count }, () => mark),
        borderColor: colours.soft,
        borderWidth: 1,
        borderDash: [4, 4],
        pointRadius: 0,
        pointHitRadius: 0,
        pointHoverRadius: 0,
      })),
    ],
  }
  return (
    <Line
      role="img"
      aria-label={label}
      data={data}
      options={options(colours, lines, nameOf, format, onChoose)}
    />
  )
}

function options(
  colours: Colours,
  lines: LinesChartProps['lines'],
  nameOf: LinesChartProps['nameOf'],
  format: (value: number | null) => string,
  onChoose: (index: number) => void,
): ChartOptions<'line'> {
  const font = { family: colours.sans, size: 11 }
  return {
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    interaction: { mode: 'index', intersect: false },
    layout: { padding: { top: 6, right: 8 } },
    onClick: (_, [hit]) => hit && onChoose(hit.index),
    plugins: {
      legend: { display: false },
      tooltip: {
        filter: ({ datasetIndex }) => datasetIndex < lines.length,
        backgroundColor: colours.ink,
        titleColor: colours.paper,
        bodyColor: colours.paper,
        titleFont: font,
        bodyFont: font,
        callbacks: {
          title: ([point]) => (point ? nameOf(point.dataIndex) : ''),
          label: ({ dataset, datasetIndex, dataIndex }) =>
            `${dataset.label} ${lines[datasetIndex]?.says(dataIndex) ?? ''}`,
        },
      },
    },
    scales: {
      x: {
        grid: { display: false },
        border: { color: colours.hairline },
        ticks: {
          color: colours.soft,
          font,
          maxTicksLimit: 6,
          maxRotation: 0,
          callback: (index) => nameOf(Number(index)),
        },
      },
      y: {
        min: 0,
        border: { display: false },
        grid: { color: colours.hairline },
        ticks: {
          color: colours.soft,
          font,
          maxTicksLimit: 4,
          // Lines at whole per cent only, so that no two have the same label.
          precision: 2,
          callback: (value) => format(Number(value)),
        },
      },
    },
  }
}
