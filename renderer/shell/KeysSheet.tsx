import './keys.css'
import { type KeyGroup, keyGroups } from '../key-names.ts'
import { Button } from '../parts/Button.tsx'
import { Sheet } from '../parts/Sheet.tsx'
import { closeSheet, openSheet } from '../window/navigation.ts'
import { t } from '../words.ts'

/** Every key, by where it works. */
export function KeysSheet() {
  const openHelp = () => {
    closeSheet()
    openSheet({ kind: 'help', page: null })
  }
  return (
    <Sheet title={t('keys.title')} onClose={closeSheet} isWide>
      <p className="row">
        <span className="soft small">{t('keys.note')}</span>
        <Button look="quiet" onPress={openHelp}>
          {t('help.open')}
        </Button>
      </p>
      <div className="keys">
        {keyGroups().map((group) => (
          <KeyTable key={group.title} group={group} />
        ))}
      </div>
    </Sheet>
  )
}

function KeyTable({ group: { title, rows } }: { readonly group: KeyGroup }) {
  return (
    <section className="keys-group">
      <h3 id={title}>{t(title)}</h3>
      <table className="table" aria-labelledby={title}>
        <tbody>
          {rows.map(({ says, labels }) => (
            <tr key={says}>
              <th scope="row">{t(says)}</th>
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
    </section>
  )
}
