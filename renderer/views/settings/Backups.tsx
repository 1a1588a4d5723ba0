import type { Backup, BackupKind } from '../../../shared/messages/backups.ts'
import { clockTime, dayOf } from '../../../shared/time/zone.ts'
import { api } from '../../api.ts'
import { dayShort, fileSize } from '../../format.ts'
import { Answered } from '../../parts/Answered.tsx'
import { Button } from '../../parts/Button.tsx'
import { openSheet, run } from '../../store.ts'
import { useAnswer } from '../../use-answer.ts'
import { useConfig } from '../../use-config.ts'

const kinds: Readonly<Record<BackupKind, string>> = {
  day: 'Of the day',
  week: 'Of the week',
  'before-import': 'Before an import',
}

/** Backups by date; going back to one shows first what it would change. */
export function Backups() {
  const { value: backups, problem, askAgain } = useAnswer('getBackups', undefined)
  return (
    <div className="setting-block">
      <h3 id="backups">Backups</h3>
      <p className="note">
        One a day for two weeks, one a week for a quarter, one before each import, in the folder{' '}
        <code>backups</code> of the data folder. Restoring one can be undone.
      </p>
      <Answered problem={problem} onAskAgain={askAgain}>
        {backups && backups.length === 0 && (
          <p className="soft">
            None yet. The first is written within a minute of your first entry.
          </p>
        )}
        {backups && backups.length > 0 && (
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
              {backups.map((backup) => (
                <BackupLine key={backup.name} backup={backup} />
              ))}
            </tbody>
          </table>
        )}
      </Answered>
    </div>
  )
}

function BackupLine({ backup }: { readonly backup: Backup }) {
  const { zone } = useConfig().settings
  const { name, kind, at, octets } = backup
  const written = `${dayShort(dayOf(at, zone))}, ${clockTime(at, zone)}`
  const restore = async () => {
    const preview = await run(api().previewBackup({ name }))
    if (preview) openSheet({ kind: 'import', preview, backupOf: written })
  }
  return (
    <tr>
      <td>{written}</td>
      <td>{kinds[kind]}</td>
      <td className="figure">{fileSize(octets)}</td>
      <td>
        <Button look="quiet" label={`Restore the backup of ${written}…`} onPress={restore}>
          Restore…
        </Button>
      </td>
    </tr>
  )
}
