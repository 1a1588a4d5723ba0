import { Button } from '../parts/Button.tsx'
import { openNewEntry } from '../shell/use-events.ts'
import { openSheet } from '../store.ts'

/** The two ways to write time down by hand: in one line, or in a form. */
export function AddEntry() {
  return (
    <>
      <Button look="quiet" onPress={() => openSheet({ kind: 'quick' })}>
        Quick entry
      </Button>
      <Button icon="plus" onPress={openNewEntry}>
        Add entry
      </Button>
    </>
  )
}
