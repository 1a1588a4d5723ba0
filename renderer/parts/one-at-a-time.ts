// A second quick press is not a second wish: what is under way is not done again until its answer has come.
import { useRef } from 'react'

interface Flag {
  current: boolean
}

/** Returns what the action answers; `undefined` if it was not done. */
function doUnlessUnderWay<T>(isUnderWay: Flag, act: () => T): T | undefined {
  if (isUnderWay.current) return undefined
  const answer = act()
  if (!(answer instanceof Promise)) return answer
  isUnderWay.current = true
  const settle = () => {
    isUnderWay.current = false
  }
  answer.then(settle, settle)
  return answer
}

/** The same action for everything in the window that leads to it. */
export function oneAtATime<A extends readonly unknown[], T>(
  act: (...given: A) => Promise<T>,
): (...given: A) => Promise<T | undefined> {
  const isUnderWay = { current: false }
  return async (...given) => doUnlessUnderWay(isUnderWay, () => act(...given))
}

/** Guards the action of a single button or form. */
export function useOneAtATime(act: () => unknown): () => void {
  const isUnderWay = useRef(false)
  return () => {
    doUnlessUnderWay(isUnderWay, act)
  }
}
