import type { Request } from '../../shared/model/request.ts'
import { ago, duration } from '../format.ts'
import { useNow } from '../now.ts'
import { Button, IconButton } from '../parts/Button.tsx'
import { Section } from '../parts/Page.tsx'
import { useAnswer } from '../use-answer.ts'
import { useApp } from '../use-config.ts'
import './asked.css'
import { decide, deleteRequest, requestTitle, startRequest } from './keep-request.ts'

/** What others asked and nobody has dealt with; nothing while there is nothing. */
export function Asked() {
  const { openRequests } = useApp()
  const { value: requests } = useAnswer('getRequests', {})
  if (openRequests === 0 || !requests || requests.length === 0) return null
  return (
    <Section title="Requests">
      <ul>
        {requests.map((request) => (
          <AskedLine key={request.id} request={request} />
        ))}
      </ul>
    </Section>
  )
}

function AskedLine({ request }: { readonly request: Request }) {
  const { block, config } = useApp()
  const at = useNow(60_000)
  const title = requestTitle(request)
  const about = [
    request.what === '' ? '' : request.from,
    request.minutes === null ? '' : duration(request.minutes * 60),
    ago(request.at, at, config.settings.zone),
    request.decision === 'later' ? 'for later' : '',
  ]
  return (
    <li className="asked-line">
      <p>
        <strong className="asked-what">{title}</strong>
        <span className="soft small">{about.filter((part) => part !== '').join(' · ')}</span>
      </p>
      <div className="row asked-acts">
        <Button
          look="quiet"
          label={`${block ? 'Switch to it' : 'Start'}: ${title}`}
          onPress={() => startRequest(request)}
        >
          {block ? 'Switch to it' : 'Start'}
        </Button>
        {request.decision === null && (
          <Button look="quiet" label={`Later: ${title}`} onPress={() => decide(request, 'later')}>
            Later
          </Button>
        )}
        <Button
          look="quiet"
          label={`Decline: ${title}`}
          onPress={() => decide(request, 'declined')}
        >
          Decline
        </Button>
        <Button look="quiet" label={`Done: ${title}`} onPress={() => decide(request, 'now')}>
          Done
        </Button>
        <IconButton
          icon="remove"
          label={`Delete ${title}`}
          onPress={() => deleteRequest(request)}
        />
      </div>
    </li>
  )
}
