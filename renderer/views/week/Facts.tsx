import type { WeekData } from '../../../shared/ipc.ts'
import { activeGoals } from '../../categories.ts'
import type { RowsFilter } from '../../entry/rows.ts'
import { duration, percent } from '../../format.ts'
import { FigureButton } from '../../parts/Button.tsx'
import { Section } from '../../parts/Page.tsx'
import { openSheet } from '../../store.ts'
import { useConfig } from '../../use-config.ts'

/** The smaller findings of the week, each with the rows behind it. */
export function Facts({ data }: { readonly data: WeekData }) {
  const { settings, ...config } = useConfig()
  const { shares, fragmentation, trackedSeconds } = data.report
  if (trackedSeconds === 0) return null
  const [topGoal] = activeGoals({ settings, ...config })
  return (
    <Section title="How the time was spent">
      <dl className="facts">
        {topGoal && (
          <ShareFact
            data={data}
            name={`Top goal: ${topGoal.name}`}
            share={shares.topGoal}
            filter={{ kind: 'goal', id: topGoal.id }}
          />
        )}
        <ShareFact
          data={data}
          name="Visibility"
          share={shares.visibility}
          filter={{ kind: 'visibility' }}
        />
        <ShareFact
          data={data}
          name="Requests"
          share={shares.requests}
          filter={{ kind: 'requests' }}
        />
        <Fact
          name={`Focus, runs of ${settings.focusMinutes} min or more`}
          figure={duration(fragmentation.focusSeconds)}
        />
        <Fact name="Longest run" figure={duration(fragmentation.longestRunSeconds)} />
        <Fact name="Switches of category" figure={String(fragmentation.switches)} />
      </dl>
    </Section>
  )
}

function Fact({ name, figure }: { readonly name: string; readonly figure: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{figure}</dd>
    </div>
  )
}

interface ShareFactProps {
  readonly data: WeekData
  readonly name: string
  readonly share: number | null
  readonly filter: RowsFilter
}

function ShareFact({ data, name, share, filter }: ShareFactProps) {
  const question = { title: name, period: data.period, filter }
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <FigureButton
          label={`${name}, ${percent(share)}: show the rows`}
          onPress={() => openSheet({ kind: 'rows', question })}
        >
          {percent(share)}
        </FigureButton>
      </dd>
    </div>
  )
}
