import { likelyFinding } from '../../../shared/reflection/ai-finding.ts'
import type { LikelySinkName } from '../../../shared/report/likely.ts'
import type { PeriodData } from '../../../shared/report/periods.ts'
import { shownDuration, shownSinks } from '../../../shared/report/shown.ts'
import { tied } from '../../format.ts'
import { Section } from '../../parts/Page.tsx'
import { Swatch } from '../../parts/Swatch.tsx'
import { t, words } from '../../words.ts'
import { hasBaseline, sinkTitle } from './finding.ts'
import { sinkTones } from './flow.ts'

const names: readonly LikelySinkName[] = ['strategy', 'execution', 'neutral', 'timeBack']

/** Where saved hours went if the untracked ones were like the tracked: beside the account, never instead of it. */
export function Likely({ data }: { readonly data: PeriodData }) {
  const { likely, report } = data
  if (!hasBaseline(data) || report.ai.sinks.untracked === 0) return null
  return (
    <Section title={t('ai.likely')}>
      {likely ? (
        <LikelySinks likely={likely} />
      ) : (
        <p className="soft">{t('ai.likely-too-little')}</p>
      )}
    </Section>
  )
}

function LikelySinks({ likely }: { readonly likely: NonNullable<PeriodData['likely']> }) {
  const shown = shownSinks({ sinks: { ...likely.sinks, untracked: 0 } })
  return (
    <>
      <p>{tied(likelyFinding(likely, words(), true))}</p>
      <dl className="likely">
        {names.map((name) => (
          <div key={name}>
            <dt className="with-swatch">
              <Swatch tone={sinkTones[name]} />
              {sinkTitle(name)}
            </dt>
            <dd className="figure">{shownDuration(shown[name], words())}</dd>
          </div>
        ))}
      </dl>
      <p className="note">{t('ai.likely-note')}</p>
    </>
  )
}
