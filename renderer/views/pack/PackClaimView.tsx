import type { PackDraft } from '../../../shared/model/pack.ts'
import { marksOf, missingText } from '../../../shared/pack/marks.ts'
import type { PackClaim } from '../../../shared/pack/pack.ts'
import { type Citation, citedWeeks, rowsTitle } from '../../../shared/pack/sources.ts'
import { Button } from '../../parts/Button.tsx'
import { CheckField } from '../../parts/Field.tsx'
import { weekRange } from '../../period-names.ts'
import { useConfig } from '../../use-config.ts'
import { setWeek, show } from '../../window/navigation.ts'
import { t, words } from '../../words.ts'
import { Editable } from './Editable.tsx'
import { savePack } from './save-pack.ts'

interface ClaimProps {
  readonly claim: PackClaim
  readonly draft: PackDraft
  readonly citation: Citation | undefined
}

/** A claim with what supports it, and whether it goes in. */
export function PackClaimView({ claim, draft, citation }: ClaimProps) {
  const { id, title, text, basis, support, evidence, source, rows, weeks, isLeftOut } = claim
  const { settings } = useConfig()
  const missing = missingText(claim, words())
  return (
    <div className={`pack-claim pack-${evidence} pack-support-${support ?? 'own'}`}>
      <div className="pack-claim-head">
        <h4>
          <span className={isLeftOut ? 'pack-struck' : undefined}>{title}</span>
          {isLeftOut && <span className="pack-mark"> · {t('pack.left-out')}</span>}
        </h4>
        <CheckField
          label={t('pack.include', { what: title })}
          isLabelUnseen
          value={!isLeftOut}
          onChange={(isIn) => savePack(draft.id, { claims: { [id]: isIn } })}
        />
      </div>
      {!isLeftOut && (
        <>
          <Editable id={id} name={title} source={source} draft={draft}>
            {support !== 'none' && <p className="pack-says">{text}</p>}
          </Editable>
          <p className="soft small">{[...marksOf(claim, words()), basis].join(' · ')}</p>
          {citation && (
            <p className="soft small">
              {citedWeeks(citation, words(), (_, number) => number)} ·{' '}
              {rowsTitle(citation, words())}
            </p>
          )}
          {missing !== null && <p className="soft small">{missing}</p>}
          {rows.length > 0 && (
            <ul className="pack-rows">
              {rows.map((row) => (
                <li key={row}>{row}</li>
              ))}
            </ul>
          )}
          {weeks.length > 0 && (
            <details className="disclosure">
              <summary>{t('pack.show-rows')}</summary>
              <div className="row">
                {weeks.map((week) => (
                  <Button
                    key={week}
                    look="quiet"
                    onPress={() => {
                      setWeek(week)
                      show('week')
                    }}
                  >
                    {weekRange(week, settings.weekStartsOn)}
                  </Button>
                ))}
              </div>
            </details>
          )}
        </>
      )}
    </div>
  )
}
