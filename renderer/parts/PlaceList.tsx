import './place-list.css'
import type { ReactNode } from 'react'

interface PlaceListProps<T> {
  readonly places: readonly T[]
  readonly keyOf: (place: T) => string
  readonly isCurrent?: (place: T) => boolean
  readonly onGo: (place: T) => void
  readonly children: (place: T) => ReactNode
}

/** A list of places to go to: pages, or what a search found. */
export function PlaceList<T>({ places, keyOf, isCurrent, onGo, children }: PlaceListProps<T>) {
  return (
    <ul className="place-list">
      {places.map((place) => (
        <li key={keyOf(place)}>
          <button
            type="button"
            aria-current={isCurrent?.(place) ? 'page' : undefined}
            onClick={() => onGo(place)}
          >
            {children(place)}
          </button>
        </li>
      ))}
    </ul>
  )
}
