import type { SuggestedGroup, WaitingList } from '../../../shared/messages/meetings.ts'
import { api } from '../../api.ts'
import { plural } from '../../format.ts'
import { Button } from '../../parts/Button.tsx'
import { Section } from '../../parts/Page.tsx'
import { notifyDone, run } from '../../store.ts'
import { useGrowing } from '../../use-growing.ts'
import { WaitingGroupLine } from './WaitingGroupLine.tsx'

/** A row has menus and a form: so many are drawn in a frame without the window being held up. */
const rowPace = { first: 1, step: 1 }

interface ToClassifyProps {
  readonly waiting: WaitingList
  readonly onShowMore: () => void
}

/** What no rule could classify, most time first. */
export function ToClassify({ waiting, onShowMore }: ToClassifyProps) {
  const { groups, groupCount, suggested } = waiting
  const drawn = useGrowing(groups.length, rowPace)
  if (groups.length === 0) return null
  return (
    <Section
      title="To classify"
      aside={
        <>
          <span>most time first</span>
          {suggested.length > 1 && (
            <Button icon="check" onPress={() => acceptAll(suggested)}>
              Accept all {suggested.length} suggestions
            </Button>
          )}
        </>
      }
    >
      <ul>
        {groups.slice(0, drawn).map((group) => (
          <WaitingGroupLine key={group.id} group={group} />
        ))}
      </ul>
      {groupCount > groups.length && (
        <Button onPress={onShowMore}>Show more, {groupCount - groups.length} are left</Button>
      )}
    </Section>
  )
}

/** Takes every guess for the meetings it is about; many rules at one click would be too much to answer for. */
async function acceptAll(groups: readonly SuggestedGroup[]): Promise<void> {
  const answer = await run(api().classifyEvents({ choices: byChoice(groups) }))
  if (answer === undefined) return
  notifyDone(`${plural(groups.length, 'suggestion')} accepted; no rules were made.`)
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
