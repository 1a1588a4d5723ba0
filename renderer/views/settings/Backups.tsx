import { useState } from 'react'
import type { Backup } from '../../../shared/messages/backups.ts'
import { api } from '../../api.ts'
import { dayTime, fileSize } from '../../format.ts'
import { Answered } from '../../parts/Answered.tsx'
import { Button } from '../../parts/Button.tsx'
import { TextField } from '../../parts/Field.tsx'
import { Form } from '../../parts/Form.tsx'
import { useHeldFocus } from '../../parts/use-held-focus.ts'
import { useAnswer } from '../../use-answer.ts'
import { useConfig } from '../../use-config.ts'
import { openSheet } from '../../window/navigation.ts'
import { run } from '../../window/notices.ts'
import { rich, t } from '../../words.ts'
import { BackupPassphrase } from './BackupPassphrase.tsx'

/** Backups by date; restoring one first shows what it would change. */
export function Backups() {
  const { value, problem, askAgain } = useAnswer('getBackups', undefined)
  return (
    <div className="setting-block">
      <h3 id="backups">{t('settings.backups')}</h3>
      <p className="note">
        {rich('settings.backups-note', { c: (parts) => <code>{parts}</code> })}
      </p>
      <Answered problem={problem} onAskAgain={askAgain}>
        {value && value.list.length === 0 && <p className="soft">{t('settings.backups-none')}</p>}
        {value && value.list.length > 0 && (
          <table className="table" aria-labelledby="backups">
            <thead>
              <tr>
                <th scope="col">{t('settings.backup-written')}</th>
                <th scope="col">{t('settings.backup-kind')}</th>
                <th scope="col" className="figure">
                  {t('settings.backup-size')}
                </th>
                <th scope="col">
                  <span className="unseen">{t('settings.backup-restore-head')}</span>
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
  const { place, hold } = useHeldFocus<HTMLTableRowElement>(isAsking)
  const { name, kind, at, octets, isProtected } = backup
  const written = dayTime(at, zone)
  const restore = async (passphrase: string | null) => {
    const preview = await run(api().previewBackup({ name, passphrase }))
    if (!preview) return
    setAsking(false)
    openSheet({ kind: 'import', preview, backupOf: written })
  }
  const cancel = () => {
    hold()
    setAsking(false)
  }
  return (
    <>
      <tr ref={place}>
        <td>{written}</td>
        <td>
          {isProtected
            ? rich('settings.backup-encrypted', {
                kind: t(`settings.backup-${kind}`),
                soft: (parts) => <span className="soft">{parts}</span>,
              })
            : t(`settings.backup-${kind}`)}
        </td>
        <td className="figure">{fileSize(octets)}</td>
        <td>
          <Button
            look="quiet"
            label={t('settings.backup-restore-named', { written })}
            onPress={() => (isProtected ? setAsking(true) : restore(null))}
          >
            {t('settings.backup-restore')}
          </Button>
        </td>
      </tr>
      {isAsking && (
        <tr>
          <td colSpan={4}>
            <AskPassphrase onAnswer={restore} onCancel={cancel} />
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
    <Form className="row-end" onSend={() => onAnswer(passphrase)} onCancel={onCancel}>
      <TextField
        label={t('settings.backup-passphrase')}
        type="password"
        value={passphrase}
        onChange={setPassphrase}
        autoFocus
      />
      <Button look="main" type="submit" isDisabled={passphrase === ''}>
        {t('settings.backup-show')}
      </Button>
      <Button look="quiet" onPress={onCancel}>
        {t('do.cancel')}
      </Button>
    </Form>
  )
}
