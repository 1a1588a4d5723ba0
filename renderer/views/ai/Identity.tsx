import type { GrowthRow, PeriodData } from '../../../shared/report/periods.ts'
import { shownAccount } from '../../../shared/report/shown-account.ts'
import { categoryName, categoryTone } from '../../categories.ts'
import { change, hoursMinutes, percent } from '../../format.ts'
import { FigureButton } from '../../parts/Button.tsx'
import { FigureHeads } from '../../parts/FigureHeads.tsx'
import { Section } from '../../parts/Page.tsx'
import { Swatch } from '../../parts/Swatch.tsx'
import { useConfig } from '../../use-config.ts'
import { openSheet } from '../../window/navigation.ts'
import { t } from '../../words.ts'

/** The account behind the picture: tracked + saved − baseline = growth, and where its sum goes. */
export function Identity({ data }: { readonly data: PeriodData }) {
  const config = useConfig()
  const { rows, total, untracked, timeBack } = shownAccount(data, config)
  return (
    <Section title={t('ai.account')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('field.category')}</th>
            <FigureHeads
              names={[
                t('ai.tracked'),
                t('ai.plus-saved'),
                t('ai.minus-normal-week'),
                t('ai.equals-growth'),
              ]}
            />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <GrowthLine key={row.categoryId} row={row} data={data} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('ai.all-work')}</th>
            <td className="figure">{hoursMinutes(total.tracked)}</td>
            <td className="figure">{hoursMinutes(total.saved)}</td>
            <td className="figure">{hoursMinutes(total.baseline)}</td>
            <td className="figure">{change(total.growth)}</td>
          </tr>
        </tfoot>
      </table>
      <Balance
        growth={total.growth}
        untracked={untracked}
        timeBack={timeBack}
        saved={total.saved}
      />
      {data.isSoFar && (
        <p className="note ai-note">{t('ai.under-way', { share: percent(data.baselineScale) })}</p>
      )}
    </Section>
  )
}

interface BalanceProps {
  readonly growth: number
  readonly untracked: number
  readonly timeBack: number
  readonly saved: number
}

function Balance({ growth, untracked, timeBack, saved }: BalanceProps) {
  return (
    <dl className="balance">
      <Term name={t('ai.growth-of-work')} figure={change(growth)} />
      <Term sign="+" name={t('ai.untracked')} figure={change(untracked)} />
      <Term sign="+" name={t('ai.time-back')} figure={change(timeBack)} />
      <Term sign="=" name={t('ai.saved-by-ai')} figure={change(saved)} />
    </dl>
  )
}

function Term(props: { readonly sign?: string; readonly name: string; readonly figure: string }) {
  return (
    <div data-sign={props.sign}>
      <dt>{props.name}</dt>
      <dd>{props.figure}</dd>
    </div>
  )
}

function GrowthLine({ row, data }: { readonly row: GrowthRow; readonly data: PeriodData }) {
  const config = useConfig()
  const name = categoryName(config, row.categoryId)
  const question = {
    title: name,
    period: data.period,
    filter: { kind: 'category', id: row.categoryId } as const,
  }
  return (
    <tr>
      <th scope="row">
        <span className="with-swatch">
          <Swatch tone={categoryTone(config, row.categoryId)} />
          <FigureButton onPress={() => openSheet({ kind: 'rows', question })}>{name}</FigureButton>
        </span>
      </th>
      <td className="figure">{hoursMinutes(row.tracked)}</td>
      <td className="figure">{hoursMinutes(row.saved)}</td>
      <td className="figure">{hoursMinutes(row.baseline)}</td>
      <td className="figure">{change(row.growth)}</td>
    </tr>
  )
}
