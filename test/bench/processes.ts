// CPU time and memory of a process with all its children, as Linux counts them.
import fs from 'node:fs'

export interface Usage {
  readonly cpuSeconds: number
  /** Proportional set size: what is shared counts in parts. */
  readonly megabytes: number
}

export function usage(root: number): Usage {
  const parents = readParents()
  const tree = [...parents.keys()].filter((pid) => descendsFrom(pid, root, parents))
  return {
    cpuSeconds: tree.reduce((sum, pid) => sum + cpuSeconds(pid), 0),
    megabytes: tree.reduce((sum, pid) => sum + pss(pid), 0) / 1024,
  }
}

function readParents(): ReadonlyMap<number, number> {
  const parents = new Map<number, number>()
  for (const name of fs.readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    const text = read(`/proc/${name}/stat`)
    // The name in parentheses may hold anything; what follows it is the state and the parent.
    const parent = text.slice(text.lastIndexOf(')') + 2).split(' ')[1]
    if (parent !== undefined) parents.set(Number(name), Number(parent))
  }
  return parents
}

/** Of all threads, to the nanosecond: clock ticks are too coarse for what an idle program does. */
function cpuSeconds(pid: number): number {
  const tasks = `/proc/${pid}/task`
  const threads = fs.existsSync(tasks) ? fs.readdirSync(tasks) : []
  const nanoseconds = threads.map((id) => Number(read(`${tasks}/${id}/schedstat`).split(' ')[0]))
  return nanoseconds.reduce((sum, each) => sum + each, 0) / 1e9
}

function descendsFrom(pid: number, root: number, parents: ReadonlyMap<number, number>): boolean {
  if (pid === root) return true
  const parent = parents.get(pid)
  return parent !== undefined && parent > 1 && descendsFrom(parent, root, parents)
}

function pss(pid: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0)
}

/** `''` for a process that is gone meanwhile. */
function read(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
