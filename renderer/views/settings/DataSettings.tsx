import { api } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { Section } from '../../parts/Page.tsx'
import { exportData, importData, run, saveProblemReport } from '../../store.ts'
import { useApp } from '../../use-config.ts'
import { Backups } from './Backups.tsx'
import type { PartProps } from './part.ts'

export function DataSettings({ id, title }: PartProps) {
  const { app } = useApp()
  return (
    <Section id={id} title={title}>
      <p className="note">
        Everything you track stays in this folder on this machine and is sent nowhere. The only
        addresses ever contacted are those of calendars you subscribe to.
      </p>
      <dl className="paths">
        <dt>Data folder</dt>
        <dd>{app.dataFolder}</dd>
        <dt>Log</dt>
        <dd>{app.logFile}</dd>
      </dl>
      <div className="row data-row">
        <Button onPress={() => run(api().openDataFolder())}>Open data folder</Button>
        <Button onPress={() => run(api().openLog())}>Open log</Button>
        <Button onPress={saveProblemReport}>Save problem report…</Button>
      </div>
      <p className="note">
        A problem report is a zip with the log and what the app runs on. It contains nothing you
        wrote and is sent nowhere. Read it, then attach it where you ask for help.
      </p>
      <div className="row data-row">
        <Button onPress={exportData}>Export all data…</Button>
        <Button onPress={importData}>Import data…</Button>
      </div>
      <p className="note">
        The export is one JSON file that this app and its command line read. An import shows what it
        would change before anything happens.
      </p>
      <Backups />
    </Section>
  )
}
