import type { PlannedBlock } from '../../../shared/model/settings.ts'
import { clockTime, dayOf } from '../../../shared/time/zone.ts'
import { api } from '../../api.ts'
import { categoryName, categoryTone, goalName } from '../../categories.ts'
import { dayShort, duration } from '../../format.ts'
import { useNow } from '../../now.ts'
import { Button, IconButton } from '../../parts/Button.tsx'
import { Empty, Section } from '../../parts/Page.tsx'
import { Swatch } from '../../parts/Swatch.tsx'
import { deletePlanned, notify, run, show, startPlanned } from '../../store.ts'
import { useConfig } from '../../use-config.ts'

/** Time the person booked for themselves: what is still to come, then what is over. */
export function Planned() {
  const { planned } = useConfig()
  const at = useNow(30_000)
  const sorted = planned.toSorted((a, b) => a.start - b.start)
  const coming = sorted.filter(({ end }) => end > at)
  const over = sorted.filter(({ end }) => end <= at).reverse()
  return (
    <Section
      title="Planned blocks"
      aside={
        <Button isDisabled={coming.length === 0} onPress={exportPlanned}>
          Export to a calendar (.ics)…
        </Button>
      }
    >
      {coming.length === 0 ? (
        <Empty action={<Button onPress={() => show('week')}>Go to this week</Button>}>
          No block is planned. While a guardrail is under its floor, the week under way proposes
          free slots for it; what you book stands here, on Today, and in your calendar once you
          export it.
        </Empty>
      ) : (
        <PlannedTable blocks={coming} canStart />
      )}
      {over.length > 0 && (
        <details className="disclosure">
          <summary>Over ({over.length})</summary>
          <PlannedTable blocks={over} canStart={false} />
        </details>
      )}
    </Section>
  )
}

async function exportPlanned(): Promise<void> {
  const path = await run(api().exportPlanned())
  if (path) notify({ tone: 'info', title: `Written to ${path}`, details: [] })
}

interface PlannedTableProps {
  readonly blocks: readonly PlannedBlock[]
  readonly canStart: boolean
}

function PlannedTable({ blocks, canStart }: PlannedTableProps) {
  return (
    <table className="table">
      <thead className="unseen">
        <tr>
          <th scope="col">When</th>
          <th scope="col">What</th>
          <th scope="col">Length</th>
          <th scope="col">Actions</th>
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
      <td className="planned-when soft">
        {dayShort(dayOf(start, zone))}, {clockTime(start, zone)} – {clockTime(end, zone)}
      </td>
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
            icon="play"
            label={`Start ${title}`}
            onPress={() => startPlanned(id)}
          >
            Start
          </Button>
        )}
        <IconButton icon="remove" label={`Delete ${title}`} onPress={() => deletePlanned(id)} />
      </td>
    </tr>
  )
}
