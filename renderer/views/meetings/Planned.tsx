import type { PlannedBlock } from '../../../shared/model/planned-block.ts'
import { categoryName, categoryTone, goalName } from '../../categories.ts'
import { dayTimes, duration } from '../../format.ts'
import { useNow } from '../../now.ts'
import { Button, IconButton } from '../../parts/Button.tsx'
import { Empty, Section } from '../../parts/Page.tsx'
import { Swatch } from '../../parts/Swatch.tsx'
import { useConfig } from '../../use-config.ts'
import { deletePlanned, startPlanned } from '../../window/edits.ts'
import { openSheet, show } from '../../window/navigation.ts'
import { addToCalendar, exportPlanned } from '../../window/planned.ts'
import { t } from '../../words.ts'

/** Time the person booked for themselves: future blocks first, then past ones. */
export function Planned() {
  const { planned } = useConfig()
  const at = useNow(30_000)
  const sorted = planned.toSorted((a, b) => a.start - b.start)
  const coming = sorted.filter(({ end }) => end > at)
  const over = sorted.filter(({ end }) => end <= at).reverse()
  return (
    <Section
      title={t('calendar.planned')}
      aside={
        <>
          <Button isDisabled={coming.length === 0} onPress={() => exportPlanned(null)}>
            {t('calendar.planned-export')}
          </Button>
          <Button
            isDisabled={coming.length === 0}
            onPress={() => addToCalendar(coming.map(({ id }) => id))}
          >
            {t('plan.to-calendar')}
          </Button>
        </>
      }
    >
      {coming.length === 0 ? (
        <Empty action={<Button onPress={() => show('week')}>{t('calendar.planned-week')}</Button>}>
          {t('calendar.planned-none')}
        </Empty>
      ) : (
        <PlannedTable blocks={coming} canStart />
      )}
      {over.length > 0 && (
        <details className="disclosure">
          <summary>{t('calendar.planned-over', { count: over.length })}</summary>
          <PlannedTable blocks={over} canStart={false} />
        </details>
      )}
    </Section>
  )
}

interface PlannedTableProps {
  readonly blocks: readonly PlannedBlock[]
  readonly canStart: boolean
}

function PlannedTable({ blocks, canStart }: PlannedTableProps) {
  return (
    <table className="table planned-table">
      <thead className="unseen">
        <tr>
          <th scope="col">{t('field.when')}</th>
          <th scope="col">{t('field.what')}</th>
          <th scope="col">{t('calendar.planned-length')}</th>
          <th scope="col">{t('calendar.planned-actions')}</th>
        </tr>
      </thead>
      <tbody>
        {blocks.map((block) => (
          <PlannedLine key={block.id} block={block} canStart={canStart} />
        ))}
      </tbody>
    </table>
  )
}

function PlannedLine({ block, canStart }: { block: PlannedBlock; canStart: boolean }) {
  const config = useConfig()
  const { zone } = config.settings
  const { id, start, end, categoryId, goalId } = block
  const category = categoryName(config, categoryId)
  const title = block.title || category
  const tags = [title === category ? '' : category, goalId === null ? '' : goalName(config, goalId)]
  return (
    <tr>
      <td className="planned-when soft">{dayTimes(start, end, zone)}</td>
      <td>
        <span className="with-swatch">
          <Swatch tone={categoryTone(config, categoryId)} />
          <span className="planned-title">
            {title}{' '}
            <span className="soft small">{tags.filter((tag) => tag !== '').join(' · ')}</span>
          </span>
        </span>
      </td>
      <td className="figure">{duration(end - start)}</td>
      <td className="actions">
        {canStart && (
          <Button
            look="quiet"
            label={t('plan.change-named', { title })}
            onPress={() => openSheet({ kind: 'plan', draft: block })}
          >
            {t('plan.do-change')}
          </Button>
        )}
        {canStart && (
          <Button
            look="quiet"
            icon="play"
            label={t('do.start-named', { title })}
            onPress={() => startPlanned(id)}
          >
            {t('do.start')}
          </Button>
        )}
        <IconButton
          icon="remove"
          label={t('do.delete-named', { name: title })}
          onPress={() => deletePlanned(id)}
        />
      </td>
    </tr>
  )
}
