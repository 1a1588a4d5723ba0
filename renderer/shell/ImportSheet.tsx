import { useState } from 'react'
import type {
  ImportCount,
  ImportPreview,
  ImportSummary,
} from '../../shared/interchange/import-summary.ts'
import { api } from '../api.ts'
import { Button } from '../parts/Button.tsx'
import { Chips } from '../parts/Chips.tsx'
import { FigureHeads } from '../parts/FigureHeads.tsx'
import { Sheet, SheetActions } from '../parts/Sheet.tsx'
import { closeSheet } from '../window/navigation.ts'
import { notifyInfo, run } from '../window/notices.ts'
import { t, words } from '../words.ts'

const modes = ['merge', 'replace'] as const
type Mode = (typeof modes)[number]

interface ImportSheetProps {
  readonly preview: ImportPreview
  /** When it was written, if it is a backup. */
  readonly backupOf?: string | undefined
}

/** What an import would change, before it happens. */
export function ImportSheet({ preview, backupOf }: ImportSheetProps) {
  const isBackup = backupOf !== undefined
  const [mode, setMode] = useState<Mode>(isBackup ? 'replace' : 'merge')
  const apply = async () => {
    const answer = await run(api().applyImport({ token: preview.token, mode }))
    if (answer === undefined) return
    closeSheet()
    notifyInfo(
      isBackup
        ? t('shell.import-restored', { written: backupOf })
        : t('shell.import-done', { name: preview.fileName }),
    )
  }
  return (
    <Sheet
      title={
        isBackup
          ? t('shell.import-restore', { written: backupOf })
          : t('shell.import-file', { name: preview.fileName })
      }
      onClose={closeSheet}
    >
      <Chips
        label={t('shell.import-how')}
        options={modes.map((id) => ({ id, name: t(`shell.import-${id}`) }))}
        value={mode}
        onChange={setMode}
      />
      <p className="soft">{t(`shell.import-${mode}-note`)}</p>
      <SummaryTable summary={preview[mode]} />
      <SheetActions>
        <Button look="main" onPress={apply}>
          {t(mode === 'merge' ? 'shell.import-merge' : 'shell.import-replace-all')}
        </Button>
        <Button onPress={closeSheet}>{t('do.cancel')}</Button>
      </SheetActions>
    </Sheet>
  )
}

function SummaryTable({ summary }: { readonly summary: ImportSummary }) {
  return (
    <>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('shell.import-change')}</th>
            <FigureHeads
              names={[
                t('shell.import-added'),
                t('shell.import-changed'),
                t('shell.import-removed'),
                t('shell.import-unchanged'),
              ]}
            />
          </tr>
        </thead>
        <tbody>
          <CountLine name={t('shell.import-entries')} count={summary.entries} />
          <CountLine name={t('shell.import-categories')} count={summary.categories} />
          <CountLine name={t('shell.import-goals')} count={summary.goals} />
          <CountLine name={t('shell.import-weeks')} count={summary.weeks} />
          <CountLine name={t('shell.import-requests')} count={summary.requests} />
        </tbody>
      </table>
      <p className="soft">
        {t(summary.settingsChange ? 'shell.import-settings-change' : 'shell.import-settings-stay')}
      </p>
    </>
  )
}

function CountLine({ name, count }: { readonly name: string; readonly count: ImportCount }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="figure">{words().number(count.added)}</td>
      <td className="figure">{words().number(count.changed)}</td>
      <td className="figure">{words().number(count.removed)}</td>
      <td className="figure soft">{words().number(count.unchanged)}</td>
    </tr>
  )
}
