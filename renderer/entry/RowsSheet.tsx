import { clockTime, dayOf } from '../../shared/time/zone.ts'
import { categoryName, categoryTone } from '../categories.ts'
import { dayShort, hoursMinutes } from '../format.ts'
import { FigureButton } from '../parts/Button.tsx'
import { Sheet } from '../parts/Sheet.tsx'
import { Swatch } from '../parts/Swatch.tsx'
import { closeSheet, openSheet } from '../store.ts'
import { useConfig } from '../use-config.ts'
import { usePeriod } from '../use-query.ts'
import { draftOf } from './entry-draft.ts'
import { type Row, type RowsQuestion, rowsOf, secondsOf } from './rows.ts'

/** The stretches of time a figure is the sum of, with that sum. */
export function RowsSheet({ question }: { readonly question: RowsQuestion }) {
  const config = useConfig()
  const data = usePeriod(question.period)
  const rows = data ? rowsOf(data, question.filter, config) : []
  return (
    <Sheet title={question.title} onClose={closeSheet} isWide>
      {rows.length === 0 && <p className="soft">No time counts here.</p>}
      {rows.length > 0 && <RowsTable rows={rows} />}
    </Sheet>
  )
}

function RowsTable({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">What</th>
          <th scope="col" className="figure">
            Counts
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <RowLine key={`${row.entry.id} ${row.segment.start}`} row={row} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            Total
          </th>
          <td className="figure">{hoursMinutes(secondsOf(rows))}</td>
        </tr>
      </tfoot>
    </table>
  )
}

function RowLine({ row: { entry, segment } }: { readonly row: Row }) {
  const config = useConfig()
  const { zone } = config.settings
  const category = categoryName(config, entry.categoryId)
  return (
    <tr>
      <td className="soft">
        {dayShort(dayOf(segment.start, zone))}, {clockTime(segment.start, zone)} –{' '}
        {clockTime(segment.end, zone)}
      </td>
      <td>
        <span className="with-swatch">
          <Swatch tone={categoryTone(config, entry.categoryId)} />
          <FigureButton onPress={() => openSheet({ kind: 'entry', draft: draftOf(entry) })}>
            {entry.note || category}
          </FigureButton>
        </span>
      </td>
      <td className="figure">{hoursMinutes(segment.end - segment.start)}</td>
    </tr>
  )
}
