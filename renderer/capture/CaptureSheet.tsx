import { Sheet } from '../parts/Sheet.tsx'
import { closeSheet } from '../window/navigation.ts'
import { t } from '../words.ts'
import { CaptureForm } from './CaptureForm.tsx'
import { notifyCaptured } from './requests.ts'

/** A request noted in the main window. */
export function CaptureSheet() {
  return (
    <Sheet title={t('capture.title')} onClose={closeSheet}>
      <CaptureForm
        onLeave={closeSheet}
        onKept={(request) => {
          closeSheet()
          notifyCaptured(request)
        }}
      />
    </Sheet>
  )
}
