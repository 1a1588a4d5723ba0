import { useMemo, useState } from 'react'
import { commitmentsMade } from '../../../shared/reflection/commitments.ts'
import {
  foundPast,
  noFilter,
  type PastFilter,
  type PastWeek,
} from '../../../shared/reflection/past.ts'
import type { Week } from '../../../shared/time/week.ts'
import { api } from '../../api.ts'

import { Button } from '../../parts/Button.tsx'
import { LongTable } from '../../parts/LongTable.tsx'
import { Section } from '../../parts/Page.tsx'
import { weekTitle } from '../../period-names.ts'
import { useAnswer } from '../../use-answer.ts'
import { useConfig } from '../../use-config.ts'
import { notifyInfo, run } from '../../window/notices.ts'
import { t } from '../../words.ts'
import { PastFilters } from './PastFilters.tsx'
import { PastLine } from './PastLine.tsx'

/** All reflections but the one in view, newest first, to be searched and narrowed down. */
export function Past({ shown }: { readonly shown: Week }) {
  const { value: past } = useAnswer('getPast', undefined)
  const others = useMemo(() => past?.filter(({ week }) => week !== shown) ?? [], [past, shown])
  if (others.length === 0) return null
  return (
    <Section
      title={t('reflection.past')}
      aside={
        <Button look="quiet" onPress={exportAll}>
          {t('reflection.export-all')}
        </Button>
      }
    >
      <PastList past={others} shown={shown} />
    </Section>
  )
}

async function exportAll(): Promise<void> {
  const path = await run(api().exportReflections())
  if (path) notifyInfo(t('shell.written', { path }))
}

interface PastListProps {
  readonly past: readonly PastWeek[]
  readonly shown: Week
}

function PastList({ past, shown }: PastListProps) {
  const config = useConfig()
  const [filter, setFilter] = useState<PastFilter>(noFilter)
  const found = foundPast(past, filter, config, (week) =>
    weekTitle(week, config.settings.weekStartsOn),
  )
  const commitments = useMemo(() => commitmentsMade(config), [config])
  return (
    <>
      <PastFilters past={past} filter={filter} onChange={setFilter} />
      <p className="soft small past-count" role="status">
        {found.length === 0
          ? t('reflection.not-found')
          : t('reflection.past-count', { count: found.length, all: past.length })}
      </p>
      {found.length > 0 && (
        <LongTable
          rows={found}
          keyOf={weekOf}
          columnCount={3}
          head={
            <>
              <th scope="col">{t('reflection.past-week')}</th>
              <th scope="col" className="fill">
                {t('reflection.past-was')}
              </th>
              <th scope="col">{t('reflection.past-commitment')}</th>
            </>
          }
        >
          {(row, props) => (
            <PastLine
              past={row}
              commitment={commitments.get(row.week) ?? null}
              search={filter.search}
              shown={shown}
              props={props}
            />
          )}
        </LongTable>
      )}
    </>
  )
}

function weekOf({ week }: PastWeek): string {
  return week
}
