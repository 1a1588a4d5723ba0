import { Button } from '../parts/Button.tsx'
import { openNewEntry } from '../shell/use-events.ts'
import { openSheet } from '../window/navigation.ts'
import { t } from '../words.ts'

/** The two ways to write time down by hand: in one line, or in a form. */
export function AddEntry() {
  return (
    <>
      <Button look="quiet" onPress={() => openSheet({ kind: 'quick' })}>
        {t('entry.quick')}
      </Button>
      <Button icon="plus" onPress={openNewEntry}>
        {t('entry.add')}
      </Button>
    </>
  )
}
