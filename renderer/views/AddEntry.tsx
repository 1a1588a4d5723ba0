import { keysOf } from '../key-names.ts'
import { Button } from '../parts/Button.tsx'
import { openNewEntry } from '../shell/use-events.ts'
import { openSheet } from '../window/navigation.ts'
import { t } from '../words.ts'

/** The two ways to write time down by hand: in one line, or in a form. */
export function AddEntry() {
  return (
    <>
      <Button
        look="quiet"
        keys={keysOf(({ kind }) => kind === 'quick-entry')}
        onPress={() => openSheet({ kind: 'quick' })}
      >
        {t('entry.quick')}
      </Button>
      <Button icon="plus" keys={keysOf(({ kind }) => kind === 'new-entry')} onPress={openNewEntry}>
        {t('entry.add')}
      </Button>
    </>
  )
}
