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
import { percent } from '../format.ts'
import { type Colours, useColours } from './colours.ts'

Chart.register(LineController, LineElement, PointElement, LinearScale, CategoryScale, Tooltip)

interface TrendChartProps {
  readonly label: string
  readonly points: readonly { readonly name: string; readonly value: number | null }[]
  /** A share that is meant to be reached, as a dashed line. */
  readonly floor: number | null
  readonly onChoose: (index: number) => void
}

/** A share over weeks. The last point is the week in view. */
export function TrendChart({ label, points, floor, onChoose }: TrendChartProps) {
  const colours = useColours()
  const data: ChartData<'line', (number | null)[]> = {
    labels: points.map(({ name }) => name),
    datasets: [
      {
        data: points.map(({ value }) => value),
        borderColor: colours.strategy,
        borderWidth: 2,
        pointRadius: points.map((_, index) => (index === points.length - 1 ? 5 : 3)),
        pointHoverRadius: 6,
        pointBackgroundColor: colours.strategy,
        pointBorderColor: colours.paper,
        pointBorderWidth: 1.5,
        spanGaps: false,
        clip: false,
      },
      ...(floor === null ? [] : [floorLine(points.length, floor, colours)]),
    ],
  }
  return (
    <div className="chart">
      <Line role="img" aria-label={label} data={data} options={options(colours, onChoose)} />
    </div>
  )
}

function floorLine(length: number, floor: number, colours: Colours) {
  return {
    data: Array.from({ length }, () => floor),
    borderColor: colours.soft,
    borderWidth: 1,
    borderDash: [4, 4],
    pointRadius: 0,
    pointHitRadius: 0,
    pointHoverRadius: 0,
  }
}

function options(colours: Colours, onChoose: (index: number) => void): ChartOptions<'line'> {
  const font = { family: colours.sans, size: 12 }
  return {
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    layout: { padding: { top: 8, right: 10 } },
    onClick: (_, [hit]) => hit && onChoose(hit.index),
    plugins: {
      legend: { display: false },
      tooltip: {
        filter: ({ datasetIndex }) => datasetIndex === 0,
        displayColors: false,
        backgroundColor: colours.ink,
        titleColor: colours.paper,
        bodyColor: colours.paper,
        titleFont: font,
        bodyFont: font,
        callbacks: { label: ({ parsed }) => `Strategy ${percent(parsed.y)}` },
      },
    },
    scales: {
      x: {
        grid: { display: false },
        border: { color: colours.hairline },
        ticks: { color: colours.soft, font },
      },
      y: {
        min: 0,
        suggestedMax: 0.4,
        border: { display: false },
        grid: { color: colours.hairline },
        ticks: {
          color: colours.soft,
          font,
          maxTicksLimit: 5,
          callback: (value) => percent(Number(value)),
        },
      },
    },
  }
}
