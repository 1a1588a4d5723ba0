import { type AskerFigures, sumOfAskers } from '../../../shared/report/askers.ts'
import type { PeriodData } from '../../../shared/report/periods.ts'
import { shownAlone } from '../../../shared/report/shown.ts'
import { explain } from '../../explain.ts'
import { percentOf } from '../../format.ts'
import { FigureButton } from '../../parts/Button.tsx'
import { Explain } from '../../parts/Explain.tsx'
import { Section } from '../../parts/Page.tsx'
import { useConfig } from '../../use-config.ts'
import { openSheet } from '../../window/navigation.ts'
import { t } from '../../words.ts'
import { AskerTable, askerName } from '../AskerTable.tsx'

/** Who took how much of the week, and what was taken on and declined; most time first. */
export function Requests({ data }: { readonly data: PeriodData }) {
  const config = useConfig()
  const { askers, report, period } = data
  if (askers.length === 0) return null
  const { accepted, declined } = sumOfAskers(askers, '')
  return (
    <Section
      title={t('week.requests')}
      aside={
        <span>
          {t('week.requests-aside', {
            share: percentOf(shownAlone(data.requestSeconds, report.trackedSeconds)),
            accepted,
            declined,
          })}
          <Explain
            name={t('week.requests-explained')}
            says={[...explain('requests', data, config), t('week.requests-how')]}
          />
        </span>
      }
    >
      <AskerTable
        askers={askers}
        tracked={report.trackedSeconds}
        nameOf={(asker) => <AskerButton asker={asker} period={period} />}
      />
    </Section>
  )
}

interface AskerButtonProps {
  readonly asker: AskerFigures
  readonly period: PeriodData['period']
}

/** Opens the time that somebody asked for. */
function AskerButton({ asker, period }: AskerButtonProps) {
  const name = askerName(asker)
  const question = {
    title: t('week.requests-of', { name }),
    period,
    filter: { kind: 'request-from', from: asker.from } as const,
  }
  return <FigureButton onPress={() => openSheet({ kind: 'rows', question })}>{name}</FigureButton>
}
