import { shownDuration, shownSinks } from '../../../shared/format/shown.ts'
import type { PeriodData } from '../../../shared/messages/periods.ts'
import { likelyFinding } from '../../../shared/reflection/ai-finding.ts'
import type { LikelySinkName } from '../../../shared/report/likely.ts'
import { tied } from '../../format.ts'
import { Section } from '../../parts/Page.tsx'
import { Swatch } from '../../parts/Swatch.tsx'
import { words } from '../../words.ts'
import { hasBaseline, sinkTitles } from './finding.ts'
import { sinkTones } from './flow.ts'

const names: readonly LikelySinkName[] = ['strategy', 'execution', 'neutral', 'timeBack']

/** Where saved hours went if the untracked ones were like the tracked: beside the account, never instead of it. */
export function Likely({ data }: { readonly data: PeriodData }) {
  const { likely, report } = data
  if (!hasBaseline(data) || report.ai.sinks.untracked === 0) return null
  return (
    <Section title="The likely account">
      {likely ? <LikelySinks likely={likely} /> : <p className="soft">{tooLittle}</p>}
    </Section>
  )
}

const tooLittle =
  'Less than half of the time worked is tracked, so nothing is said about the rest. Track more, fill gaps on Today, or say in the reflection how long you worked.'

function LikelySinks({ likely }: { readonly likely: NonNullable<PeriodData['likely']> }) {
  const shown = shownSinks({ sinks: { ...likely.sinks, untracked: 0 } })
  return (
    <>
      <p>{tied(likelyFinding(likely, words()))}</p>
      <dl className="likely">
        {names.map((name) => (
          <div key={name}>
            <dt className="with-swatch">
              <Swatch tone={sinkTones[name]} />
              {sinkTitles[name]}
            </dt>
            <dd className="figure">{shownDuration(shown[name], words())}</dd>
          </div>
        ))}
      </dl>
      <p className="note">
        The untracked hours are shared out over your categories as the tracked ones are, and the
        account is made again. It is an assumption, not a record: the account above counts only what
        was tracked.
      </p>
    </>
  )
}
