import { hourShort } from '../format.ts'

interface HourLinesProps {
  /** What the clock shows at each line, from the top: `09:00`. */
  readonly clocks: readonly string[]
  readonly rowPixels: number
}

/** The hours beside the marks, and a line across at each of them. */
export function HourLines({ clocks, rowPixels }: HourLinesProps) {
  return clocks.map((clock, row) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: an hour that comes twice is two lines, told apart by their place
    <div key={row} className="timeline-hour" style={{ top: row * rowPixels }}>
      <span>{hourShort(clock)}</span>
    </div>
  ))
}
