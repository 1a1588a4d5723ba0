import { Section } from '../../parts/Page.tsx'
import { useApp } from '../../use-config.ts'
import { t } from '../../words.ts'
import type { PartProps } from './part.ts'

export function About({ id, title }: PartProps) {
  const { app } = useApp()
  const { runtime, hasTray } = app.system
  return (
    <Section id={id} title={title}>
      <p>Offwheel {app.version}</p>
      <p className="note">
        {t('settings.runtime', { electron: runtime.electron, chrome: runtime.chrome })}
      </p>
      {runtime.isStandIn && <p className="note">{t('settings.stand-in')}</p>}
      <p className="note">{t('settings.about-note')}</p>
      {hasTray && <p className="note">{t('settings.about-tray')}</p>}
    </Section>
  )
}
