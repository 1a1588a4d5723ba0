import { type FormEvent, useState } from 'react'
import type { Problem } from '../../../shared/problem.ts'
import { api } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { TextField } from '../../parts/Field.tsx'
import { Select } from '../../parts/Select.tsx'
import { notify, notifyProblem } from '../../store.ts'
import { intervalGroups, usualInterval } from './source-state.ts'

/** An address to be read again and again. What is wrong with it is said beside it, so that it can be mended. */
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
    <form className="subscribe" onSubmit={subscribe} aria-label="Subscribe to a calendar">
      <h3>Subscribe to a calendar</h3>
      <div className="row-end">
        <div className="subscribe-address">
          <TextField
            label="Calendar address"
            placeholder="https://… or webcal://…"
            value={address}
            onChange={setAddress}
          />
        </div>
        <div className="source-every">
          <Select
            label="Read it"
            groups={intervalGroups(everyMinutes)}
            value={String(everyMinutes)}
            onChange={(minutes) => setEveryMinutes(Number(minutes))}
          />
        </div>
        <Button type="submit" isDisabled={address.trim() === '' || isBusy}>
          {isBusy ? 'Reading…' : 'Subscribe'}
        </Button>
      </div>
      <p role="alert" className="subscribe-problem">
        {problem?.message}
      </p>
      <p className="note">
        Only this address is ever contacted, and only to read it. It works like a key: whoever has
        it can read the calendar, so it is hidden once you are subscribed and left out of exports
        and the log.
      </p>
      <AddressHelp />
    </form>
  )
}

const places = [
  {
    name: 'Google Calendar',
    path: 'on the web, Settings › your calendar › Integrate calendar › Secret address in iCal format',
  },
  {
    name: 'Outlook',
    path: 'on the web, Settings › Calendar › Shared calendars › Publish a calendar, with all details; copy the ICS link',
  },
  {
    name: 'iCloud',
    path: 'in Calendar, the share button beside the calendar › Public Calendar › Copy Link',
  },
  {
    name: 'Nextcloud',
    path: 'in Calendar, edit the calendar › Share link; copy the subscription link from its menu',
  },
  {
    name: 'Fastmail',
    path: 'Settings › Calendars › Edit & Share; turn on full event sharing and copy the address',
  },
] as const

function AddressHelp() {
  return (
    <details className="disclosure">
      <summary>Where to find the address</summary>
      <dl className="address-help">
        {places.map(({ name, path }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{path}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
