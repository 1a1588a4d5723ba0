import { useState } from 'react'
import type { WaitingTotal } from '../../../shared/meetings/waiting-list.ts'
import type { WaitingPart } from '../../../shared/meetings/waiting-part.ts'
import { duration } from '../../format.ts'
import { Answered } from '../../parts/Answered.tsx'
import { useShown } from '../../use-answer.ts'
import { t } from '../../words.ts'
import type { GroupRowProps } from './WaitingGroupLine.tsx'
import { WaitingGroups } from './WaitingGroups.tsx'

type Beyond = Exclude<WaitingPart, 'recent'>

interface BeyondRecentProps {
  readonly part: Beyond
  readonly total: WaitingTotal
  readonly rows: GroupRowProps
}

/** What waits before or after the recent weeks, closed at first: hardly anybody remembers it. */
export function BeyondRecent({ part, total, rows }: BeyondRecentProps) {
  const [isOpen, setOpen] = useState(false)
  if (total.groupCount === 0) return null
  const { eventCount: count, seconds } = total
  return (
    <details
      className="disclosure"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      open={isOpen}
    >
      <summary>{t(`calendar.beyond-${part}`, { count, time: duration(seconds) })}</summary>
      {isOpen && (
        <div className="beyond-groups">
          <BeyondGroups part={part} total={total} rows={rows} />
        </div>
      )}
    </details>
  )
}

const groupsAtOnce = 6

function BeyondGroups({ part, total, rows }: BeyondRecentProps) {
  const [most, setMost] = useState(groupsAtOnce)
  const { shown, problem, askAgain } = useShown('getWaiting', { most, part })
  const groups = shown?.value.groups
  return (
    <Answered problem={problem} onAskAgain={askAgain}>
      {groups && (
        <WaitingGroups
          groups={groups}
          left={total.groupCount - groups.length}
          onShowMore={() => setMost(most + groupsAtOnce)}
          rows={rows}
        />
      )}
    </Answered>
  )
}
