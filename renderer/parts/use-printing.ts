import { useSyncExternalStore } from 'react'

let isPrinting = false

/** Whether the page is being printed: paper does not scroll, so what is drawn only when scrolled to must be there. */
export function usePrinting(): boolean {
  return useSyncExternalStore(listen, () => isPrinting)
}

function listen(onChange: () => void): () => void {
  const set = (next: boolean) => () => {
    isPrinting = next
    onChange()
  }
  const [begin, end] = [set(true), set(false)]
  addEventListener('beforeprint', begin)
  addEventListener('afterprint', end)
  return () => {
    removeEventListener('beforeprint', begin)
    removeEventListener('afterprint', end)
  }
}
