import { Section } from '../../parts/Page.tsx'
import { useApp } from '../../use-config.ts'
import type { PartProps } from './part.ts'

export function About({ id, title }: PartProps) {
  const { app } = useApp()
  const { runtime, hasTray } = app.system
  return (
    <Section id={id} title={title}>
      <p>Offwheel {app.version}</p>
      <p className="note">
        Runs on Electron {runtime.electron}, Chrome {runtime.chrome}.
      </p>
      {runtime.isStandIn && (
        <p className="note">
          This is a stand-in for development and tests: an old Electron that gets no security
          updates, used because the official one could not be downloaded. Each start tries again, at
          most once a day.
        </p>
      )}
      <p className="note">
        Shows where your hours go, and where the hours AI saved went. No account, no telemetry.
        {hasTray && ' Closing the window leaves it running in the tray.'}
      </p>
    </Section>
  )
}
