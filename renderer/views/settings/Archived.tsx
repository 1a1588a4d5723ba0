import { Button } from '../../parts/Button.tsx'
import { rich, t } from '../../words.ts'

interface ArchivedProps<T> {
  readonly things: readonly T[]
  readonly onUseAgain: (thing: T) => void
}

/** Archived items by name; pressing a name restores it. */
export function Archived<T extends { readonly id: string; readonly name: string }>(
  props: ArchivedProps<T>,
) {
  const { things, onUseAgain } = props
  if (things.length === 0) return null
  const names = things.map((thing) => (
    <Button
      key={thing.id}
      look="quiet"
      label={t('archived.use-again', { name: thing.name })}
      onPress={() => onUseAgain(thing)}
    >
      {thing.name}
    </Button>
  ))
  return <p className="soft archived">{rich('archived.list', { names })}</p>
}
