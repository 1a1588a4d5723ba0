// Sends windows what changed: each changed subject as a whole, and unchanged subjects not at all.
import { deepEqual } from '../../shared/base/deep-equal.ts'
import { type AppState, type StateChange, stateSubjects } from '../../shared/messages/state.ts'

/** The returned function sends what has changed since its last call. */
export function statePusher(
  state: () => AppState,
  send: (change: StateChange) => void,
): () => void {
  let sent: AppState | null = null
  return () => {
    const now = state()
    send(changeOf(sent, now))
    sent = now
  }
}

function changeOf(before: AppState | null, after: AppState): StateChange {
  const keys = Object.values(stateSubjects)
    .filter((subject) => !before || subject.some((key) => !isSame(before[key], after[key])))
    .flat()
  return { ...pick(after, keys), now: after.now }
}

/** Data never change in place, so the same object means the same content. */
function isSame(before: unknown, after: unknown): boolean {
  return before === after || deepEqual(before, after)
}

function pick(state: AppState, keys: readonly (keyof AppState)[]): Partial<AppState> {
  return Object.fromEntries(keys.map((key) => [key, state[key]]))
}
