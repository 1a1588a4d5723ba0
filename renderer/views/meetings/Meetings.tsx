import './meetings.css'
import { useState } from 'react'
import type { WaitingList } from '../../../shared/meetings/waiting-list.ts'
import { duration } from '../../format.ts'
import { AskOwner } from '../../owner/AskOwner.tsx'
import { Answered } from '../../parts/Answered.tsx'
import { Button } from '../../parts/Button.tsx'
import { Page } from '../../parts/Page.tsx'
import { useShown } from '../../use-answer.ts'
import { useConfig } from '../../use-config.ts'
import { usePartInView } from '../../use-part-in-view.ts'
import { importCalendars } from '../../window/files.ts'
import { t } from '../../words.ts'
import { Differing } from './Differing.tsx'
import { Held } from './Held.tsx'
import { Imports } from './Imports.tsx'
import { Planned } from './Planned.tsx'
import { Rules } from './Rules.tsx'
import { Sources } from './Sources.tsx'
import { StarterRules } from './StarterRules.tsx'
import { ToClassify } from './ToClassify.tsx'

/** Sending and drawing thousands at once would block the window; those with the most time come first anyway. */
const groupsAtOnce = 6

export function Meetings() {
  const [shown, setShown] = useState(groupsAtOnce)
  const [entries, setEntries] = useState(0)
  const recent = { most: shown, part: 'recent' } as const
  const { shown: answer, problem, askAgain } = useShown('getWaiting', recent)
  const waiting = answer?.value
  const { sources } = useConfig()
  const isEmpty = sources.length === 0
  usePartInView(waiting !== undefined)
  return (
    <Page
      title={t('view.meetings')}
      finding={waiting ? finding(waiting, sources.length) : '\u00a0'}
      controls={
        <Button look={isEmpty ? 'main' : 'plain'} icon="plus" onPress={importCalendars}>
          {t('calendar.import')}
        </Button>
      }
    >
      <Imports />
      <Held />
      <Differing />
      {isEmpty && <Sources />}
      <AskOwner />
      <StarterRules onAdded={() => setEntries(entries + 1)} />
      {/* Another answer is only a longer list: there is nothing to dim. */}
      <Answered problem={problem} onAskAgain={askAgain}>
        {waiting && (
          <ToClassify
            waiting={waiting}
            entries={entries}
            onShowMore={() => setShown(shown + groupsAtOnce)}
          />
        )}
      </Answered>
      <Planned />
      <Rules />
      {!isEmpty && <Sources />}
    </Page>
  )
}

function finding({ eventCount, parts }: WaitingList, sources: number): string {
  if (sources === 0) return t('calendar.none')
  if (eventCount === 0) return t('calendar.all-classified')
  const { eventCount: count, seconds } = parts.recent
  return count === 0
    ? t('calendar.recent-classified', { count: eventCount })
    : t('calendar.waiting', { count, time: duration(seconds) })
}
