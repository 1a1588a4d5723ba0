import { useState } from 'react'
import { leastPassphrase } from '../../../shared/messages/backups.ts'
import { api } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { TextField } from '../../parts/Field.tsx'
import { notify, run } from '../../store.ts'

interface Props {
  readonly isProtecting: boolean
  /** Called once it is otherwise. */
  readonly onChange: () => void
}

/** Whether backups are encrypted, and the passphrase that opens them. */
export function BackupPassphrase({ isProtecting, onChange }: Props) {
  const [isAsking, setAsking] = useState(false)
  const changed = (title: string) => {
    setAsking(false)
    notify({ tone: 'info', title, details: [] })
    onChange()
  }
  const protect = async (passphrase: string) => {
    const kept = await run(api().protectBackups({ passphrase }))
    if (kept !== undefined) changed('Backups are encrypted from now on.')
  }
  const stop = async () => {
    const stopped = await run(api().stopProtectingBackups())
    if (stopped !== undefined) changed('Backups are no longer encrypted from now on.')
  }
  return (
    <div className="backup-passphrase">
      <p className="note">
        {isProtecting
          ? 'New backups are encrypted. Nobody can open one without its passphrase, and Offwheel does not store it: if you forget it, those backups are lost. The age tool opens them too, with the file key.age that lies beside them.'
          : 'Encrypt backups with a passphrase if you copy them to a place that others can read. Backups there are now stay as they are, and so does the data itself.'}
      </p>
      {isAsking ? (
        <NewPassphrase onSet={protect} onCancel={() => setAsking(false)} />
      ) : (
        <div className="row data-row">
          <Button onPress={() => setAsking(true)}>
            {isProtecting ? 'Change passphrase…' : 'Encrypt backups…'}
          </Button>
          {isProtecting && <Button onPress={stop}>Stop encrypting</Button>}
        </div>
      )}
    </div>
  )
}

function NewPassphrase({
  onSet,
  onCancel,
}: {
  readonly onSet: (passphrase: string) => Promise<void>
  readonly onCancel: () => void
}) {
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [isBusy, setBusy] = useState(false)
  const problem =
    passphrase.length < leastPassphrase
      ? `At least ${leastPassphrase} characters; four or five random words are better.`
      : again !== passphrase
        ? 'Type the same passphrase twice.'
        : null
  return (
    <form
      className="row-end"
      onSubmit={(event) => {
        event.preventDefault()
        if (problem !== null) return
        setBusy(true)
        void onSet(passphrase).finally(() => setBusy(false))
      }}
    >
      <TextField
        label="New passphrase"
        type="password"
        value={passphrase}
        onChange={setPassphrase}
        autoFocus
      />
      <TextField label="Once more" type="password" value={again} onChange={setAgain} />
      <Button look="main" type="submit" isDisabled={problem !== null || isBusy}>
        Encrypt backups
      </Button>
      <Button look="quiet" onPress={onCancel}>
        Cancel
      </Button>
      <p className="hint whole-line">{problem}</p>
    </form>
  )
}
