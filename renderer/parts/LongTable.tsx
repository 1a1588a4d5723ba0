import './table.css'
import { Fragment, type ReactNode, useMemo } from 'react'
import { usePrinting } from './use-printing.ts'
import { useVirtualRows } from './use-virtual-rows.ts'

/** Shorter lists are drawn whole: that costs less than a frame. */
const longFrom = 60

/** What each row's `tr` takes over. */
export interface RowProps {
  readonly ref?: (row: HTMLTableRowElement | null) => void
  readonly 'data-row': string
  readonly 'data-index': number
  readonly 'aria-rowindex'?: number
}

interface LongTableProps<Row> {
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  readonly columnCount: number
  /** The cells of the head, and those of the foot. */
  readonly head?: ReactNode
  readonly foot?: ReactNode
  /** The length of the list that this table is a part of, if it is one of several. */
  readonly listLength?: number
  readonly children: (row: Row, props: RowProps, index: number) => ReactNode
}

/** A table that may have thousands of rows: those far from the visible part are not in the document. */
export function LongTable<Row>({
  rows,
  keyOf,
  columnCount,
  head,
  foot,
  listLength = rows.length,
  children,
}: LongTableProps<Row>) {
  const isLong = listLength >= longFrom
  const isWhole = usePrinting() || !isLong
  const keys = useMemo(() => rows.map(keyOf), [rows, keyOf])
  const { body, measure, drawn } = useVirtualRows(keys, isLong)
  const before = head === undefined ? 0 : 1
  const count = before + rows.length + (foot === undefined ? 0 : 1)
  /** Assistive technology cannot count rows that are not there. */
  const place = (index: number) => (isWhole ? {} : { 'aria-rowindex': index })
  const lines = isWhole ? keys.map((_, index) => ({ index, gapBefore: 0 })) : drawn
  return (
    <table className="table" {...(isWhole ? {} : { 'aria-rowcount': count })}>
      {head !== undefined && (
        <thead>
          <tr {...place(1)}>{head}</tr>
        </thead>
      )}
      <tbody ref={body}>
        {lines.map(({ index, gapBefore }) => {
          const [row, key] = [rows[index], keys[index]]
          if (row === undefined || key === undefined) return null
          const props: RowProps = {
            ...(isLong ? { ref: measure } : {}),
            'data-row': key,
            'data-index': index,
            ...place(before + index + 1),
          }
          return (
            <Fragment key={key}>
              {gapBefore > 0 && <Gap height={gapBefore} columnCount={columnCount} />}
              {children(row, props, index)}
            </Fragment>
          )
        })}
      </tbody>
      {foot !== undefined && (
        <tfoot>
          <tr {...place(count)}>{foot}</tr>
        </tfoot>
      )}
    </table>
  )
}

/** Stands in for the rows that are not drawn. */
function Gap({ height, columnCount }: { readonly height: number; readonly columnCount: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in a gap takes the focus
    <tr className="table-gap" aria-hidden="true">
      <td colSpan={columnCount} style={{ height }} />
    </tr>
  )
}
