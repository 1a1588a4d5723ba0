import { useRef, useState } from 'react'
import type { SuggestedGroup, WaitingList } from '../../../shared/meetings/waiting-list.ts'
import { api } from '../../api.ts'
import { categoryGroups } from '../../categories.ts'
import { Button } from '../../parts/Button.tsx'
import { Section } from '../../parts/Page.tsx'
import { useApp, useConfig } from '../../use-config.ts'
import { notifyDone, run } from '../../window/notices.ts'
import { t } from '../../words.ts'
import { BeyondRecent } from './BeyondRecent.tsx'
import { categoryKeys } from './group-keys.ts'
import { KeyLegend } from './KeyLegend.tsx'
import { type Decision, LastDecision } from './LastDecision.tsx'
import { useGroupWalk, walkGroups } from './use-group-walk.ts'
import { WaitingGroups } from './WaitingGroups.tsx'

interface ToClassifyProps {
  /** Of this week and the last four. */
  readonly waiting: WaitingList
  /** Grows when the focus should go to the first group. */
  readonly entries: number
  readonly onShowMore: () => void
}

/** What no rule could classify: recent meetings, and below them what lies before and after. */
export function ToClassify({ waiting, entries, onShowMore }: ToClassifyProps) {
  const config = useConfig()
  const { edits } = useApp()
  const area = useRef<HTMLDivElement>(null)
  const [last, setLast] = useState<Decision | null>(null)
  useGroupWalk(area, entries)
  const { groups, parts, suggested, eventCount } = waiting
  const isLastShown = last !== null && edits <= last.edits
  if (eventCount === 0 && !isLastShown) return null
  const keys = categoryKeys(
    categoryGroups(config, null).flatMap(({ options }) => options.map(({ id }) => id)),
  )
  const rows = {
    keys,
    onDecided: setLast,
    onWalk: (step: -1 | 1) => walkGroups(area.current, step),
  }
  return (
    <Section
      title={t('calendar.to-classify')}
      aside={
        <>
          {groups.length > 0 && <span>{t('calendar.recent-first')}</span>}
          {suggested.length > 1 && (
            <Button icon="check" onPress={() => acceptAll(suggested)}>
              {t('calendar.accept-all', { count: suggested.length })}
            </Button>
          )}
        </>
      }
    >
      <KeyLegend keys={keys} />
      <LastDecision last={last} onChange={setLast} />
      <div ref={area}>
        <WaitingGroups
          groups={groups}
          left={parts.recent.groupCount - groups.length}
          onShowMore={onShowMore}
          rows={rows}
        />
        <BeyondRecent part="earlier" total={parts.earlier} rows={rows} />
        <BeyondRecent part="coming" total={parts.coming} rows={rows} />
      </div>
    </Section>
  )
}

/** Accepts every guess for its meetings, without rules: many new rules from one click would be too much to check. */
async function acceptAll(groups: readonly SuggestedGroup[]): Promise<void> {
  const answer = await run(api().classifyEvents({ choices: byChoice(groups) }))
  if (answer === undefined) return
  notifyDone(t('calendar.accepted', { count: groups.length }))
}

/** Groups that get the same category and goal go as one choice. */
function byChoice(suggested: readonly SuggestedGroup[]) {
  const choices = new Map<
    string,
    Omit<SuggestedGroup, 'groupId'> & { groupIds: string[]; rule: null }
  >()
  for (const { groupId, categoryId, goalId } of suggested) {
    const name = `${categoryId} ${goalId ?? ''}`
    const choice = choices.get(name) ?? { categoryId, goalId, groupIds: [], rule: null }
    choice.groupIds.push(groupId)
    choices.set(name, choice)
  }
  return [...choices.values()]
}
