// CPU time and memory of a process with all its children, as Linux counts them.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'

export interface Usage {
  readonly cpuSeconds: number
  /** Proportional set size: what is shared counts in parts. */
  readonly megabytes: number
}

const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))

export function usage(root: number): Usage {
  const stats = readAll()
  const tree = [...stats.keys()].filter((pid) => descendsFrom(pid, root, stats))
  return {
    cpuSeconds: tree.reduce((sum, pid) => sum + (stats.get(pid)?.ticks ?? 0), 0) / ticksPerSecond,
    megabytes: tree.reduce((sum, pid) => sum + pss(pid), 0) / 1024,
  }
}

interface Stat {
  readonly parent: number
  readonly ticks: number
}

function readAll(): ReadonlyMap<number, Stat> {
  const stats = new Map<number, Stat>()
  for (const name of fs.readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    try {
      const text = fs.readFileSync(`/proc/${name}/stat`, 'utf8')
      // The name in parentheses may hold anything; what follows it is numbers.
      const fields = text
        .slice(text.lastIndexOf(')') + 2)
        .split(' ')
        .map(Number)
      const [, parent = 0] = fields
      const [user = 0, system = 0, childUser = 0, childSystem = 0] = fields.slice(11)
      stats.set(Number(name), { parent, ticks: user + system + childUser + childSystem })
    } catch {
      // Gone meanwhile.
    }
  }
  return stats
}

function descendsFrom(pid: number, root: number, stats: ReadonlyMap<number, Stat>): boolean {
  if (pid === root) return true
  const parent = stats.get(pid)?.parent
  return parent !== undefined && parent > 1 && descendsFrom(parent, root, stats)
}

function pss(pid: number): number {
  try {
    const text = fs.readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
    return Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0)
  } catch {
    return 0
  }
}
