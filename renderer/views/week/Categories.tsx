import type { WeekData } from '../../../shared/report/periods.ts'
import { shownCategories, shownHours } from '../../../shared/report/shown.ts'
import { categoryName, categoryTone } from '../../categories.ts'
import { hoursMinutes, percentOf } from '../../format.ts'
import { FigureButton } from '../../parts/Button.tsx'
import { Section } from '../../parts/Page.tsx'
import { Swatch } from '../../parts/Swatch.tsx'
import { useConfig } from '../../use-config.ts'
import { openSheet } from '../../window/navigation.ts'
import { t } from '../../words.ts'

export function Categories({ data }: { readonly data: WeekData }) {
  const config = useConfig()
  const lines = [...shownCategories(data.report, config)]
  if (lines.length === 0) return null
  const open = (id: string) => () =>
    openSheet({
      kind: 'rows',
      question: {
        title: categoryName(config, id),
        period: data.period,
        filter: { kind: 'category', id },
      },
    })
  return (
    <Section title={t('week.categories')}>
      <table className="table">
        <thead className="unseen">
          <tr>
            <th scope="col">{t('field.category')}</th>
            <th scope="col">{t('week.hours')}</th>
            <th scope="col">{t('week.share')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(([id, shown]) => (
            <tr key={id}>
              <th scope="row">
                <span className="with-swatch">
                  <Swatch tone={categoryTone(config, id)} />
                  <FigureButton onPress={open(id)}>{categoryName(config, id)}</FigureButton>
                </span>
              </th>
              <td className="figure">{shownHours(shown)}</td>
              <td className="figure soft">{percentOf(shown)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">
              <FigureButton
                onPress={() =>
                  openSheet({
                    kind: 'rows',
                    question: {
                      title: t('week.tracked'),
                      period: data.period,
                      filter: { kind: 'all' },
                    },
                  })
                }
              >
                {t('week.tracked')}
              </FigureButton>
            </th>
            <td className="figure">{hoursMinutes(data.report.trackedSeconds)}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </Section>
  )
}
