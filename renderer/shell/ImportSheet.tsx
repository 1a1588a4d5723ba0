import { useState } from 'react'
import type { ImportCount, ImportPreview, ImportSummary } from '../../shared/messages/imports.ts'
import { api } from '../api.ts'
import { Button } from '../parts/Button.tsx'
import { Chips } from '../parts/Chips.tsx'
import { Sheet, SheetActions } from '../parts/Sheet.tsx'
import { closeSheet, notify, run } from '../store.ts'

type Mode = 'merge' | 'replace'

const modes = [
  { id: 'merge', name: 'Merge' },
  { id: 'replace', name: 'Replace' },
] as const

const explanations: Record<Mode, string> = {
  merge:
    'Rows of the file are added or take the place of rows with the same id. Nothing else changes.',
  replace: 'Everything here is exchanged for what the file holds. Rows the file lacks are removed.',
}

interface ImportSheetProps {
  readonly preview: ImportPreview
  /** When it was written, where it is a backup. */
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
    const done = isBackup ? `Restored the backup of ${backupOf}.` : `Imported ${preview.fileName}.`
    notify({ tone: 'info', title: done, details: [] })
  }
  return (
    <Sheet
      title={isBackup ? `Restore the backup of ${backupOf}` : `Import ${preview.fileName}`}
      onClose={closeSheet}
    >
      <Chips label="How" options={modes} value={mode} onChange={setMode} />
      <p className="soft">{explanations[mode]}</p>
      <SummaryTable summary={preview[mode]} />
      <SheetActions>
        <Button look="main" onPress={apply}>
          {mode === 'merge' ? 'Merge' : 'Replace all data'}
        </Button>
        <Button onPress={closeSheet}>Cancel</Button>
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
            <th scope="col">What would change</th>
            <th scope="col" className="figure">
              Added
            </th>
            <th scope="col" className="figure">
              Changed
            </th>
            <th scope="col" className="figure">
              Removed
            </th>
            <th scope="col" className="figure">
              Unchanged
            </th>
          </tr>
        </thead>
        <tbody>
          <CountLine name="Entries" count={summary.entries} />
          <CountLine name="Categories" count={summary.categories} />
          <CountLine name="Goals" count={summary.goals} />
          <CountLine name="Weeks" count={summary.weeks} />
          <CountLine name="Requests" count={summary.requests} />
        </tbody>
      </table>
      <p className="soft">
        {summary.settingsChange
          ? 'Your settings would change too.'
          : 'Your settings stay as they are.'}
      </p>
    </>
  )
}

function CountLine({ name, count }: { readonly name: string; readonly count: ImportCount }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="figure">{count.added}</td>
      <td className="figure">{count.changed}</td>
      <td className="figure">{count.removed}</td>
      <td className="figure soft">{count.unchanged}</td>
    </tr>
  )
}
