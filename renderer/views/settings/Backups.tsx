import { useState } from 'react'
import type { Backup, BackupKind } from '../../../shared/messages/backups.ts'
import { clockTime, dayOf } from '../../../shared/time/zone.ts'
import { api } from '../../api.ts'
import { dayShort, fileSize } from '../../format.ts'
import { Answered } from '../../parts/Answered.tsx'
import { Button } from '../../parts/Button.tsx'
import { TextField } from '../../parts/Field.tsx'
import { openSheet, run } from '../../store.ts'
import { useAnswer } from '../../use-answer.ts'
import { useConfig } from '../../use-config.ts'
import { BackupPassphrase } from './BackupPassphrase.tsx'

const kinds: Readonly<Record<BackupKind, string>> = {
  day: 'Of the day',
  week: 'Of the week',
  'before-import': 'Before an import',
}

/** Backups by date; going back to one shows first what it would change. */
export function Backups() {
  const { value, problem, askAgain } = useAnswer('getBackups', undefined)
  return (
    <div className="setting-block">
      <h3 id="backups">Backups</h3>
      <p className="note">
        One a day for two weeks, one a week for a quarter, one before each import, in the folder{' '}
        <code>backups</code> of the data folder. Restoring one can be undone.
      </p>
      <Answered problem={problem} onAskAgain={askAgain}>
        {value && value.list.length === 0 && (
          <p className="soft">
            None yet. The first is written within a minute of your first entry.
          </p>
        )}
        {value && value.list.length > 0 && (
          <table className="table" aria-labelledby="backups">
            <thead>
              <tr>
                <th scope="col">Written</th>
                <th scope="col">Kind</th>
                <th scope="col" className="figure">
                  Size
                </th>
                <th scope="col">
                  <span className="unseen">Restore</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {value.list.map((backup) => (
                <BackupLine key={backup.name} backup={backup} />
              ))}
            </tbody>
          </table>
        )}
        {value && <BackupPassphrase isProtecting={value.isProtecting} onChange={askAgain} />}
      </Answered>
    </div>
  )
}

function BackupLine({ backup }: { readonly backup: Backup }) {
  const { zone } = useConfig().settings
  const [isAsking, setAsking] = useState(false)
  const { name, kind, at, octets, isProtected } = backup
  const written = `${dayShort(dayOf(at, zone))}, ${clockTime(at, zone)}`
  const restore = async (passphrase: string | null) => {
    const preview = await run(api().previewBackup({ name, passphrase }))
    if (!preview) return
    setAsking(false)
    openSheet({ kind: 'import', preview, backupOf: written })
  }
  return (
    <>
      <tr>
        <td>{written}</td>
        <td>
          {kinds[kind]}
          {isProtected && <span className="soft">, encrypted</span>}
        </td>
        <td className="figure">{fileSize(octets)}</td>
        <td>
          <Button
            look="quiet"
            label={`Restore the backup of ${written}…`}
            onPress={() => (isProtected ? setAsking(true) : restore(null))}
          >
            Restore…
          </Button>
        </td>
      </tr>
      {isAsking && (
        <tr>
          <td colSpan={4}>
            <AskPassphrase onAnswer={restore} onCancel={() => setAsking(false)} />
          </td>
        </tr>
      )}
    </>
  )
}

function AskPassphrase({
  onAnswer,
  onCancel,
}: {
  readonly onAnswer: (passphrase: string) => Promise<void>
  readonly onCancel: () => void
}) {
  const [passphrase, setPassphrase] = useState('')
  return (
    <form
      className="row-end"
      onSubmit={(event) => {
        event.preventDefault()
        void onAnswer(passphrase)
      }}
    >
      <TextField
        label="Passphrase of this backup"
        type="password"
        value={passphrase}
        onChange={setPassphrase}
        autoFocus
      />
      <Button look="main" type="submit" isDisabled={passphrase === ''}>
        Show what it would change
      </Button>
      <Button look="quiet" onPress={onCancel}>
        Cancel
      </Button>
    </form>
  )
}
