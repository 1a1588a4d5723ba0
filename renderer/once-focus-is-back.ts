/** Calls back two frames from now: a dialog that closes gives the focus back in the next one. Returns what cancels it. */
export function onceFocusIsBack(go: () => void): () => void {
  const frame = requestAnimationFrame(() => requestAnimationFrame(go))
  return () => cancelAnimationFrame(frame)
}
