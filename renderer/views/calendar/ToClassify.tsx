import type { SuggestedGroup, WaitingList } from '../../../shared/meetings/waiting-list.ts'
import { api } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { KeptFocus } from '../../parts/KeptFocus.tsx'
import { Section } from '../../parts/Page.tsx'
import { useAfterPaint } from '../../use-after-paint.ts'
import { notifyDone, run } from '../../window/notices.ts'
import { t } from '../../words.ts'
import { WaitingGroupLine } from './WaitingGroupLine.tsx'

interface ToClassifyProps {
  readonly waiting: WaitingList
  readonly onShowMore: () => void
}

/** What no rule could classify, most time first. */
export function ToClassify({ waiting, onShowMore }: ToClassifyProps) {
  const { groups, groupCount, suggested } = waiting
  // A row has menus and a form: one comes with the view, the others after it.
  const drawn = useAfterPaint() ? groups.length : 1
  if (groups.length === 0) return null
  return (
    <Section
      title={t('calendar.to-classify')}
      aside={
        <>
          <span>{t('calendar.most-first')}</span>
          {suggested.length > 1 && (
            <Button icon="check" onPress={() => acceptAll(suggested)}>
              {t('calendar.accept-all', { count: suggested.length })}
            </Button>
          )}
        </>
      }
    >
      <KeptFocus>
        <ul>
          {groups.slice(0, drawn).map((group) => (
            <WaitingGroupLine key={group.id} group={group} />
          ))}
        </ul>
      </KeptFocus>
      {groupCount > groups.length && (
        <Button onPress={onShowMore}>
          {t('calendar.show-more', { count: groupCount - groups.length })}
        </Button>
      )}
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
