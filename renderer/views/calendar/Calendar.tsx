import './calendar.css'
import type { WaitingGroup } from '../../../shared/ipc.ts'
import { duration, plural } from '../../format.ts'
import { Button } from '../../parts/Button.tsx'
import { Page } from '../../parts/Page.tsx'
import { importCalendars } from '../../store.ts'
import { useConfig } from '../../use-config.ts'
import { useWaiting } from '../../use-query.ts'
import { Imports } from './Imports.tsx'
import { Planned } from './Planned.tsx'
import { Rules } from './Rules.tsx'
import { Sources } from './Sources.tsx'
import { ToClassify } from './ToClassify.tsx'

export function Calendar() {
  const groups = useWaiting('all')
  const { sources } = useConfig()
  const isEmpty = sources.length === 0
  return (
    <Page
      title="Calendar"
      finding={groups ? finding(groups, sources.length) : '\u00a0'}
      controls={
        <Button look={isEmpty ? 'main' : 'plain'} icon="plus" onPress={importCalendars}>
          Import calendar…
        </Button>
      }
    >
      <Imports />
      {isEmpty && <Sources />}
      {groups && <ToClassify groups={groups} />}
      <Planned />
      <Rules />
      {!isEmpty && <Sources />}
    </Page>
  )
}

function finding(groups: readonly WaitingGroup[], sources: number) {
  if (sources === 0) return 'No calendar has been imported yet.'
  const seconds = groups.reduce((sum, group) => sum + group.seconds, 0)
  const events = groups.reduce((sum, group) => sum + group.count, 0)
  if (events === 0) return 'Every meeting has a category.'
  const verb = events === 1 ? 'waits' : 'wait'
  return `${plural(events, 'meeting')}, ${duration(seconds)} in all, ${verb} for a category and ${events === 1 ? 'does' : 'do'} not count until then.`
}
