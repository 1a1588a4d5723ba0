import type { Request } from '../../shared/model/request.ts'
import { ago, duration } from '../format.ts'
import { useNow } from '../now.ts'
import { Button, IconButton } from '../parts/Button.tsx'
import { Section } from '../parts/Page.tsx'
import { useAnswer } from '../use-answer.ts'
import { useApp } from '../use-config.ts'
import { t } from '../words.ts'
import './asked.css'
import { decide, deleteRequest, requestTitle, startRequest } from './requests.ts'

/** The open requests; nothing if there are none. */
export function Asked() {
  const { openRequests } = useApp()
  const { value: requests } = useAnswer('getRequests', {})
  if (openRequests === 0 || !requests || requests.length === 0) return null
  return (
    <Section title={t('capture.requests')}>
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
    request.decision === 'later' ? t('capture.for-later') : '',
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
          label={t(block ? 'capture.switch-named' : 'capture.start-named', { title })}
          hint={t(block ? 'hint.request-switch' : 'hint.request-start')}
          onPress={() => startRequest(request)}
        >
          {t(block ? 'capture.switch' : 'do.start')}
        </Button>
        {request.decision === null && (
          <Button
            look="quiet"
            label={t('capture.later-named', { title })}
            hint={t('hint.request-later')}
            onPress={() => decide(request, 'later')}
          >
            {t('capture.later')}
          </Button>
        )}
        <Button
          look="quiet"
          label={t('capture.decline-named', { title })}
          hint={t('hint.request-decline')}
          onPress={() => decide(request, 'declined')}
        >
          {t('capture.declined')}
        </Button>
        {/* An icon alone on a line would look lost. */}
        <span className="asked-last">
          <Button
            look="quiet"
            label={t('capture.done-named', { title })}
            hint={t('hint.request-done')}
            onPress={() => decide(request, 'now')}
          >
            {t('capture.done')}
          </Button>
          <IconButton
            icon="remove"
            label={t('do.delete-named', { name: title })}
            onPress={() => deleteRequest(request)}
          />
        </span>
      </div>
    </li>
  )
}
