import { api } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { Section } from '../../parts/Page.tsx'
import { useApp } from '../../use-config.ts'
import { exportData, importData, saveProblemReport } from '../../window/files.ts'
import { run } from '../../window/notices.ts'
import { t } from '../../words.ts'
import { Backups } from './Backups.tsx'
import type { PartProps } from './part.ts'

export function DataSettings({ id, title }: PartProps) {
  const { app } = useApp()
  return (
    <Section id={id} title={title}>
      <p className="note">{t('settings.data-note')}</p>
      <dl className="paths">
        <dt>{t('settings.data-folder')}</dt>
        <dd>{app.dataFolder}</dd>
        <dt>{t('settings.log')}</dt>
        <dd>{app.logFile}</dd>
      </dl>
      <div className="row data-row">
        <Button onPress={() => run(api().openDataFolder())}>{t('do.open-data-folder')}</Button>
        <Button onPress={() => run(api().openLog())}>{t('do.open-log')}</Button>
        <Button onPress={saveProblemReport}>{t('settings.report')}</Button>
      </div>
      <p className="note">{t('settings.report-note')}</p>
      <div className="row data-row">
        <Button onPress={exportData}>{t('settings.export')}</Button>
        <Button onPress={importData}>{t('settings.import')}</Button>
      </div>
      <p className="note">{t('settings.export-note')}</p>
      <Backups />
    </Section>
  )
}
