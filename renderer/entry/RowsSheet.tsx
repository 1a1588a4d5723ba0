import './rows.css'
import { useState } from 'react'
import { roundMinutesTogether } from '../../shared/format/rounding.ts'
import { shownSum } from '../../shared/report/shown.ts'
import { activeGoals, categoryName, categoryTone } from '../categories.ts'
import { dayTimes, hoursMinutes } from '../format.ts'
import { Answered } from '../parts/Answered.tsx'
import { FigureButton } from '../parts/Button.tsx'
import { CheckField } from '../parts/Field.tsx'
import { LongTable, type RowProps } from '../parts/LongTable.tsx'
import { Sheet } from '../parts/Sheet.tsx'
import { Swatch } from '../parts/Swatch.tsx'
import { useAnswer } from '../use-answer.ts'
import { useConfig } from '../use-config.ts'
import { closeSheet, openSheet } from '../window/navigation.ts'
import type { RowsQuestion } from '../window/sheet.ts'
import { t } from '../words.ts'
import { draftOf } from './entry-draft.ts'
import { GoalForRows } from './GoalForRows.tsx'
import { type Row, rowsOf, secondsOf } from './rows.ts'

/** The stretches of time that add up to a figure, with their sum. */
export function RowsSheet({ question }: { readonly question: RowsQuestion }) {
  const config = useConfig()
  const { value: data, problem, askAgain } = useAnswer('getPeriod', { period: question.period })
  const rows = data ? rowsOf(data, question.filter, config) : []
  return (
    <Sheet title={question.title} onClose={closeSheet} isWide>
      <Answered problem={problem} onAskAgain={askAgain}>
        {data && rows.length === 0 && <p className="soft">{t('entry.rows-none')}</p>}
        {data && rows.length > 0 && (
          <RowsTable
            key={JSON.stringify(question)}
            rows={rows}
            whole={shownSum(question.filter, secondsOf(rows), data, config).seconds}
          />
        )}
      </Answered>
    </Sheet>
  )
}

interface RowsTableProps {
  readonly rows: readonly Row[]
  /** The value shown for the figure they belong to, in seconds. */
  readonly whole: number
}

function RowsTable({ rows, whole }: RowsTableProps) {
  const shown = roundMinutesTogether(
    rows.map(({ segment }) => segment.end - segment.start),
    whole,
  )
  const hasGoals = activeGoals(useConfig()).length > 0
  const [chosenIds, setChosenIds] = useState<ReadonlySet<string>>(new Set())
  const entries = [...new Map(rows.map(({ entry }) => [entry.id, entry])).values()]
  // Rows that were given a goal may no longer be in this list.
  const chosen = entries.filter(({ id }) => chosenIds.has(id))
  const choose = (ids: readonly string[], isChosen: boolean) => {
    const next = new Set(chosenIds)
    for (const id of ids) isChosen ? next.add(id) : next.delete(id)
    setChosenIds(next)
  }
  return (
    <>
      {hasGoals && <GoalForRows chosen={chosen} onDone={() => setChosenIds(new Set())} />}
      <LongTable
        rows={rows}
        keyOf={nameOfRow}
        columnCount={hasGoals ? 4 : 3}
        head={
          <>
            {hasGoals && (
              <th scope="col" className="rows-check">
                <CheckField
                  label={t('entry.rows-choose-all')}
                  isLabelUnseen
                  value={chosen.length === entries.length}
                  isIndeterminate={chosen.length > 0 && chosen.length < entries.length}
                  onChange={(isChosen) =>
                    choose(
                      entries.map(({ id }) => id),
                      isChosen,
                    )
                  }
                />
              </th>
            )}
            <th scope="col">{t('field.when')}</th>
            <th scope="col">{t('field.what')}</th>
            <th scope="col" className="figure">
              {t('entry.rows-counts')}
            </th>
          </>
        }
        foot={
          <>
            <th scope="row" colSpan={hasGoals ? 3 : 2}>
              {t('entry.rows-total')}
            </th>
            <td className="figure">{hoursMinutes(whole)}</td>
          </>
        }
      >
        {(row, props, index) => (
          <RowLine
            row={row}
            props={props}
            shownSeconds={shown[index] ?? 0}
            choice={
              hasGoals
                ? {
                    isChosen: chosenIds.has(row.entry.id),
                    onChange: (isChosen) => choose([row.entry.id], isChosen),
                  }
                : null
            }
          />
        )}
      </LongTable>
    </>
  )
}

function nameOfRow({ entry, segment }: Row): string {
  return `${entry.id} ${segment.start}`
}

interface RowLineProps {
  readonly row: Row
  readonly props: RowProps
  /** How much it is shown to count, in seconds. */
  readonly shownSeconds: number
  /** `null` if rows cannot be selected. */
  readonly choice: {
    readonly isChosen: boolean
    readonly onChange: (isChosen: boolean) => void
  } | null
}

function RowLine({ row: { entry, segment }, props, shownSeconds, choice }: RowLineProps) {
  const config = useConfig()
  const { zone } = config.settings
  const category = categoryName(config, entry.categoryId)
  const name = entry.note || category
  return (
    <tr {...props}>
      {choice && (
        <td className="rows-check">
          <CheckField
            label={t('entry.rows-choose', { name })}
            isLabelUnseen
            value={choice.isChosen}
            onChange={choice.onChange}
          />
        </td>
      )}
      <td className="soft rows-when">{dayTimes(segment.start, segment.end, zone)}</td>
      <td className="fill">
        <span className="with-swatch">
          <Swatch tone={categoryTone(config, entry.categoryId)} />
          <FigureButton onPress={() => openSheet({ kind: 'entry', draft: draftOf(entry) })}>
            {name}
          </FigureButton>
        </span>
      </td>
      <td className="figure">{hoursMinutes(shownSeconds)}</td>
    </tr>
  )
}
