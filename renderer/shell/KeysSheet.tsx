import { keyBindings, keyLabels } from '../keys.ts'
import { Sheet } from '../parts/Sheet.tsx'
import { closeSheet } from '../store.ts'

export function KeysSheet() {
  return (
    <Sheet title="Keys" onClose={closeSheet}>
      <table className="table">
        <tbody>
          {keyBindings.map((binding) => (
            <tr key={binding.says}>
              <th scope="row">{binding.says}</th>
              <td className="figure">
                {keyLabels(binding).map((label) => (
                  <kbd key={label} className="keycap">
                    {label}
                  </kbd>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">On a Mac, Ctrl is the Command key.</p>
    </Sheet>
  )
}
