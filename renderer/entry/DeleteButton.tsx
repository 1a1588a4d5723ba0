import { Button } from '../parts/Button.tsx'
import { closeSheet } from '../window/navigation.ts'
import { t } from '../words.ts'

/** Deletes what a sheet shows, and closes the sheet. */
export function DeleteButton({ onDelete }: { readonly onDelete: () => void }) {
  const remove = () => {
    closeSheet()
    onDelete()
  }
  return (
    <span className="push-end">
      <Button look="quiet" icon="remove" onPress={remove}>
        {t('do.delete')}
      </Button>
    </span>
  )
}
