import { useState } from 'react'
import { leastPassphrase } from '../../../shared/messages/backups.ts'
import { api } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { TextField } from '../../parts/Field.tsx'
import { Form } from '../../parts/Form.tsx'
import { useHeldFocus } from '../../parts/use-held-focus.ts'
import { notifyInfo, run } from '../../window/notices.ts'
import { t } from '../../words.ts'

interface Props {
  readonly isProtecting: boolean
  /** Called once the passphrase has changed. */
  readonly onChange: () => void
}

/** Whether backups are encrypted, and the passphrase that opens them. */
export function BackupPassphrase({ isProtecting, onChange }: Props) {
  const [isAsking, setAsking] = useState(false)
  const { place, hold } = useHeldFocus<HTMLDivElement>(isAsking)
  const close = () => {
    hold()
    setAsking(false)
  }
  const changed = (title: string) => {
    close()
    notifyInfo(title)
    onChange()
  }
  const protect = async (passphrase: string) => {
    const kept = await run(api().protectBackups({ passphrase }))
    if (kept !== undefined) changed(t('settings.encrypt-started'))
  }
  const stop = async () => {
    const stopped = await run(api().stopProtectingBackups())
    if (stopped !== undefined) changed(t('settings.encrypt-stopped'))
  }
  return (
    <div className="backup-passphrase" ref={place}>
      <p className="note">
        {t(isProtecting ? 'settings.encrypted-note' : 'settings.unencrypted-note')}
      </p>
      {isAsking ? (
        <NewPassphrase onSet={protect} onCancel={close} />
      ) : (
        <div className="row data-row">
          <Button onPress={() => setAsking(true)}>
            {t(isProtecting ? 'settings.encrypt-change' : 'settings.encrypt-start')}
          </Button>
          {isProtecting && <Button onPress={stop}>{t('settings.encrypt-stop')}</Button>}
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
      ? t('settings.passphrase-short', { count: leastPassphrase })
      : again !== passphrase
        ? t('settings.passphrase-differs')
        : null
  return (
    <Form
      className="row-end"
      onCancel={onCancel}
      onSend={() => {
        if (problem !== null) return
        setBusy(true)
        return onSet(passphrase).finally(() => setBusy(false))
      }}
    >
      <TextField
        label={t('settings.passphrase-new')}
        type="password"
        value={passphrase}
        onChange={setPassphrase}
        autoFocus
      />
      <TextField
        label={t('settings.passphrase-again')}
        type="password"
        value={again}
        onChange={setAgain}
      />
      <Button look="main" type="submit" isDisabled={problem !== null || isBusy}>
        {t('settings.encrypt')}
      </Button>
      <Button look="quiet" onPress={onCancel}>
        {t('do.cancel')}
      </Button>
      <p className="hint whole-line">{problem}</p>
    </Form>
  )
}
