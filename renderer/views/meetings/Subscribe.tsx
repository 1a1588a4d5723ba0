import { type FormEvent, useState } from 'react'
import type { Problem } from '../../../shared/words/problem.ts'
import { api } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { TextField } from '../../parts/Field.tsx'
import { Select } from '../../parts/Select.tsx'
import { notify, notifyProblem } from '../../window/notices.ts'
import { t, words } from '../../words.ts'
import { intervalGroups, usualInterval } from './source-state.ts'

/** An address to read regularly. Problems with it are shown beside it, so that it can be corrected. */
export function Subscribe() {
  const [address, setAddress] = useState('')
  const [everyMinutes, setEveryMinutes] = useState(usualInterval)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isBusy, setBusy] = useState(false)
  const subscribe = async (event: FormEvent) => {
    event.preventDefault()
    if (address.trim() === '' || isBusy) return
    setBusy(true)
    setProblem(null)
    try {
      const result = await api().subscribe({ address: address.trim(), everyMinutes })
      if (!result.ok) setProblem(result.problem)
      else {
        setAddress('')
        notify(result.value)
      }
    } catch (error) {
      notifyProblem(error)
    }
    setBusy(false)
  }
  return (
    <form
      id="subscribe"
      className="subscribe"
      onSubmit={subscribe}
      aria-label={t('calendar.subscribe-title')}
    >
      <h3>{t('calendar.subscribe-title')}</h3>
      <div className="row-end">
        <div className="subscribe-address">
          <TextField
            label={t('calendar.address')}
            placeholder={t('calendar.address-example')}
            value={address}
            onChange={setAddress}
          />
        </div>
        <div className="source-every">
          <Select
            label={t('calendar.every')}
            groups={intervalGroups(everyMinutes)}
            value={String(everyMinutes)}
            onChange={(minutes) => setEveryMinutes(Number(minutes))}
          />
        </div>
        <Button type="submit" isDisabled={address.trim() === '' || isBusy}>
          {t(isBusy ? 'calendar.reading' : 'calendar.subscribe')}
        </Button>
      </div>
      <p role="alert" className="subscribe-problem">
        {problem && words().problem(problem)}
      </p>
      <p className="note">{t('calendar.subscribe-note')}</p>
      <AddressHelp />
    </form>
  )
}

/** Names of products, the same in every language. */
const places = [
  { id: 'google', name: 'Google Calendar' },
  { id: 'outlook', name: 'Outlook' },
  { id: 'icloud', name: 'iCloud' },
  { id: 'nextcloud', name: 'Nextcloud' },
  { id: 'fastmail', name: 'Fastmail' },
] as const

function AddressHelp() {
  return (
    <details className="disclosure">
      <summary>{t('calendar.where')}</summary>
      <dl className="address-help">
        {places.map(({ name, id }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{t(`calendar.where-${id}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
