import { keyBindings, keyLabels, timelineKeyLabels, timelineKeys } from '../keys.ts'
import { Sheet } from '../parts/Sheet.tsx'
import { closeSheet } from '../window/navigation.ts'
import { t } from '../words.ts'

export function KeysSheet() {
  const everywhere = keyBindings.map((binding) => ({
    says: t(binding.says),
    labels: keyLabels(binding),
  }))
  const onTimeline = timelineKeys.map((key) => ({
    says: t(key.says),
    labels: timelineKeyLabels(key),
  }))
  return (
    <Sheet title={t('keys.title')} onClose={closeSheet}>
      <KeyTable keys={everywhere} />
      <h3 id="keys-timeline">{t('keys.on-timeline')}</h3>
      <KeyTable keys={onTimeline} labelledBy="keys-timeline" />
      <p className="note">{t('keys.mac')}</p>
    </Sheet>
  )
}

interface KeyTableProps {
  readonly keys: readonly { readonly says: string; readonly labels: readonly string[] }[]
  readonly labelledBy?: string
}

function KeyTable({ keys, labelledBy }: KeyTableProps) {
  return (
    <table className="table" {...(labelledBy ? { 'aria-labelledby': labelledBy } : {})}>
      <tbody>
        {keys.map(({ says, labels }) => (
          <tr key={says}>
            <th scope="row">{says}</th>
            <td className="figure">
              {labels.map((label) => (
                <kbd key={label} className="keycap">
                  {label}
                </kbd>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
