import type { ReactNode } from 'react'
import type { PackView } from '../../../shared/messages/packs.ts'
import { supportFinding } from '../../../shared/pack/finding.ts'
import type { PackClaim } from '../../../shared/pack/pack.ts'
import { leaving } from '../../../shared/pack/pack.ts'
import { Answered } from '../../parts/Answered.tsx'
import { Page, Section } from '../../parts/Page.tsx'
import { answeredProps, useShown } from '../../use-answer.ts'
import { t, words } from '../../words.ts'
import { PackChoices } from './PackChoices.tsx'
import { PackPreview } from './PackPreview.tsx'

interface PackEditorProps {
  readonly id: string
  readonly controls: ReactNode
  /** Begins another pack. */
  readonly another: ReactNode
}

/** What goes into a pack beside what leaves. */
export function PackEditor({ id, controls, another }: PackEditorProps) {
  const { shown: answer, ...state } = useShown('getPack', { id })
  const view = answer?.value ?? null
  return (
    <Page
      title={t('view.pack')}
      aside={view?.pack.range}
      finding={view ? finding(view) : '\u00a0'}
      controls={controls}
    >
      <Answered {...answeredProps(state)}>
        {view && (
          <div className="pack">
            <div className="pack-side">
              {view.changed.length > 0 && (
                <p className="note" role="status">
                  {t('pack.changed', { what: words().list(view.changed) })}
                </p>
              )}
              <PackChoices view={view} />
              <Section title={t('pack.another')}>
                <div className="row">{another}</div>
              </Section>
            </div>
            <Section title={t('pack.preview')}>
              <PackPreview view={view} />
            </Section>
          </div>
        )}
      </Answered>
    </Page>
  )
}

function finding({ pack }: PackView): string {
  const claims = leaving(pack)
    .sections.flatMap(({ blocks }) => blocks)
    .filter((block): block is PackClaim => block.kind === 'claim' && block.support !== null)
  const count = (support: PackClaim['support']) =>
    claims.filter((claim) => claim.support === support).length
  const counts = { strong: count('strong'), partial: count('partial'), none: count('none') }
  return supportFinding(counts, words())
}
