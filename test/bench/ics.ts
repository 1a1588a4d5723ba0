// Reads calendars of many sizes with our reader and beside it, each five times in a process of its own, and prints
// the medians as a table:   npm exec -c 'node test/bench/ics.ts'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { engines, skipped } from './ics-engines.ts'
import { inputs } from './ics-inputs.ts'

const RUNS = 5
const LONGEST_RUN = 30_000

const [engine, file] = process.argv.slice(2)
if (engine && file) await measureHere(engine, file)
else printTable()

/** One run in this process: milliseconds and megabytes beyond what the empty process has, as a line of JSON. */
async function measureHere(engine: string, path: string): Promise<void> {
  const run = await engines[engine]?.()
  const before = process.resourceUsage().maxRSS
  const start = performance.now()
  const count = run?.(path) ?? 0
  const ms = performance.now() - start
  const after = process.resourceUsage().maxRSS
  console.log(JSON.stringify({ ms, mb: (after - before) / 1024, count }))
}

interface Measure {
  readonly ms: number
  readonly mb: number
  readonly count: number
}

function printTable(): void {
  const measured = Object.keys(engines).filter((engine) => !skipped.includes(engine))
  console.log(
    skipped.length > 0
      ? `Skipped, not installed here: ${skipped.join(', ')}.`
      : 'No peer was skipped.',
  )
  const folder = mkdtempSync(join(tmpdir(), 'offwheel-bench-'))
  try {
    for (const [name, make] of Object.entries(inputs)) {
      const path = join(folder, 'input.ics')
      writeFileSync(path, make())
      const measures = new Map(measured.map((engine) => [engine, median(engine, path)]))
      console.log(`\n${name}`)
      for (const [engine, measure] of measures)
        console.log(row(engine, measure, measures.get('offwheel')))
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function median(engine: string, path: string): Measure | null {
  const runs: Measure[] = []
  try {
    for (let run = 0; run < RUNS; run++) {
      const arguments_ = [import.meta.filename, engine, path]
      const output = execFileSync(process.execPath, arguments_, {
        timeout: LONGEST_RUN,
        encoding: 'utf8',
      })
      runs.push(JSON.parse(output))
    }
  } catch {
    return null
  }
  return runs.sort((a, b) => a.ms - b.ms)[Math.floor(RUNS / 2)] ?? null
}

function row(engine: string, measure: Measure | null, own: Measure | null | undefined): string {
  if (!measure) return `  ${engine.padEnd(30)}  over ${LONGEST_RUN / 1000} s`
  const { ms, mb, count } = measure
  const ratio = own ? ` ${(ms / own.ms).toFixed(2).padStart(6)} × the time` : ''
  return `  ${engine.padEnd(30)} ${ms.toFixed(0).padStart(7)} ms ${mb.toFixed(0).padStart(5)} MB${ratio}, ${count} found`
}
