import './calendar.css'
import { dayOf } from '../../../shared/time/zone.ts'
import { dateOf, duration, plural } from '../../format.ts'
import { Button } from '../../parts/Button.tsx'
import { Empty, Page, Section } from '../../parts/Page.tsx'
import { importCalendars } from '../../store.ts'
import { useConfig } from '../../use-config.ts'
import { useWaiting } from '../../use-query.ts'
import { Rules } from './Rules.tsx'
import { WaitingGroupLine } from './WaitingGroupLine.tsx'

export function Calendar() {
  const groups = useWaiting('all')
  const { sources } = useConfig()
  return (
    <Page
      title="Calendar"
      finding={groups ? finding(groups, sources.length) : '\u00a0'}
      controls={
        <Button
          look={sources.length === 0 ? 'main' : 'plain'}
          icon="plus"
          onPress={importCalendars}
        >
          Import calendar…
        </Button>
      }
    >
      {groups && groups.length > 0 && (
        <Section title="To classify" aside="most time first">
          <ul>
            {groups.map((group) => (
              <WaitingGroupLine key={group.id} group={group} />
            ))}
          </ul>
        </Section>
      )}
      {sources.length === 0 && <Sources />}
      <Rules />
      {sources.length > 0 && <Sources />}
    </Page>
  )
}

function finding(
  groups: readonly { seconds: number; events: readonly unknown[] }[],
  sources: number,
) {
  if (sources === 0) return 'No calendar has been imported yet.'
  const seconds = groups.reduce((sum, group) => sum + group.seconds, 0)
  const events = groups.reduce((sum, group) => sum + group.events.length, 0)
  if (events === 0) return 'Every meeting has a category.'
  const verb = events === 1 ? 'waits' : 'wait'
  return `${plural(events, 'meeting')}, ${duration(seconds)} in all, ${verb} for a category and ${events === 1 ? 'does' : 'do'} not count until then.`
}

function Sources() {
  const { sources, settings } = useConfig()
  return (
    <Section title="Imported calendars">
      {sources.length === 0 ? (
        <Empty>
          Drop an .ics file anywhere on this window, or choose one. Meetings of the last twelve
          months and the next three fill in what the timer did not cover. The file is read on this
          machine and goes nowhere else.
        </Empty>
      ) : (
        <>
          <table className="table">
            <tbody>
              {sources.map((source) => (
                <tr key={source.id}>
                  <th scope="row">{source.name}</th>
                  <td className="soft figure">
                    imported {dateOf(dayOf(source.importedAt, settings.zone))}
                    {source.dismissed.length > 0 &&
                      ` · ${plural(source.dismissed.length, 'event')} dismissed`}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="note calendar-note">
            Import a newer file of the same calendar at any time: nothing is counted twice, and what
            you changed by hand stays.
          </p>
        </>
      )}
    </Section>
  )
}
