import type { WaitingGroup } from '../../../shared/meetings/waiting-list.ts'
import { Button } from '../../parts/Button.tsx'
import { KeptFocus } from '../../parts/KeptFocus.tsx'
import { useAfterPaint } from '../../use-after-paint.ts'
import { t } from '../../words.ts'
import { type GroupRowProps, WaitingGroupLine } from './WaitingGroupLine.tsx'

interface WaitingGroupsProps {
  readonly groups: readonly WaitingGroup[]
  /** How many are not shown. */
  readonly left: number
  readonly onShowMore: () => void
  readonly rows: GroupRowProps
}

export function WaitingGroups({ groups, left, onShowMore, rows }: WaitingGroupsProps) {
  // A row has menus and a form: one comes with the view, the others after it.
  const drawn = useAfterPaint() ? groups.length : 1
  return (
    <>
      <KeptFocus>
        <ul>
          {groups.slice(0, drawn).map((group) => (
            <WaitingGroupLine key={group.id} group={group} {...rows} />
          ))}
        </ul>
      </KeptFocus>
      {left > 0 && <Button onPress={onShowMore}>{t('calendar.show-more', { count: left })}</Button>}
    </>
  )
}
