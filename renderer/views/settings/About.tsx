import { Section } from '../../parts/Page.tsx'
import { useApp } from '../../use-config.ts'
import type { PartProps } from './part.ts'

export function About({ id, title }: PartProps) {
  const { app } = useApp()
  return (
    <Section id={id} title={title}>
      <p>Offwheel {app.version}</p>
      <p className="note">
        Shows where your hours go, and where the hours AI saved went. No account, no telemetry.
        {app.hasTray && ' Closing the window leaves it running in the tray.'}
      </p>
    </Section>
  )
}
