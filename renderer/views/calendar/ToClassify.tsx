import { useState } from 'react'
import type { Suggestion, WaitingGroup } from '../../../shared/ipc.ts'
import { api } from '../../api.ts'
import { plural } from '../../format.ts'
import { Button } from '../../parts/Button.tsx'
import { Section } from '../../parts/Page.tsx'
import { notifyDone, run } from '../../store.ts'
import { WaitingGroupLine } from './WaitingGroupLine.tsx'

/** Drawing thousands at once would hold up the window; those that move the most time come first anyway. */
const atOnce = 6

/** What no rule could classify, most time first. */
export function ToClassify({ groups }: { readonly groups: readonly WaitingGroup[] }) {
  const [shown, setShown] = useState(atOnce)
  if (groups.length === 0) return null
  const suggested = groups.filter(hasSuggestion)
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
        {groups.slice(0, shown).map((group) => (
          <WaitingGroupLine key={group.id} group={group} />
        ))}
      </ul>
      {groups.length > shown && (
        <Button onPress={() => setShown(shown + atOnce)}>
          Show more, {groups.length - shown} are left
        </Button>
      )}
    </Section>
  )
}

type SuggestedGroup = WaitingGroup & { readonly suggestion: Suggestion }

function hasSuggestion(group: WaitingGroup): group is SuggestedGroup {
  return group.suggestion !== null
}

/** Takes every guess for the meetings it is about; many rules at one click would be too much to answer for. */
async function acceptAll(groups: readonly SuggestedGroup[]): Promise<void> {
  const answer = await run(api().classifyEvents({ choices: byChoice(groups) }))
  if (answer === undefined) return
  notifyDone(`${plural(groups.length, 'suggestion')} accepted; no rules were made.`)
}

/** Groups that get the same category and goal go as one choice. */
function byChoice(groups: readonly SuggestedGroup[]) {
  const choices = new Map<
    string,
    Pick<Suggestion, 'categoryId' | 'goalId'> & { groupIds: string[]; rule: null }
  >()
  for (const { id, suggestion } of groups) {
    const { categoryId, goalId } = suggestion
    const name = `${categoryId} ${goalId ?? ''}`
    const choice = choices.get(name) ?? { categoryId, goalId, groupIds: [], rule: null }
    choice.groupIds.push(id)
    choices.set(name, choice)
  }
  return [...choices.values()]
}
