// A process that dies between two of its writes.
import fs from 'node:fs'
import { vi } from 'vitest'

/**
 * Lets that many documents get their name and none after, until the mocks are restored. Answers whether a write was
 * stopped.
 */
export function dieAfter(writes: number): () => boolean {
  const { renameSync } = fs
  let left = writes
  vi.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
    if (left-- <= 0) throw new Error('died')
    renameSync(from, to)
  })
  return () => left < 0
}
