/** The part of the width that a day has, in per cent. */
export interface Room {
  readonly left: number
  readonly width: number
}

export const wholeRoom: Room = { left: 0, width: 100 }

/** The room of one of several days side by side, counted from the left. */
export function roomOf(column: number, columns: number): Room {
  return { left: (100 * column) / columns, width: 100 / columns }
}
