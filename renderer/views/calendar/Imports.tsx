import type { ImportProgress } from '../../../shared/ipc.ts'
import { api } from '../../api.ts'
import { percent } from '../../format.ts'
import { Button } from '../../parts/Button.tsx'
import { Progress } from '../../parts/Progress.tsx'
import { run } from '../../store.ts'
import { useApp } from '../../use-config.ts'

/** Calendar files being read right now; a long one can be stopped. */
export function Imports() {
  const { importing } = useApp()
  if (importing.length === 0) return null
  return (
    <ul className="imports" aria-label="Being imported">
      {importing.map((each) => (
        <ImportLine key={each.id} progress={each} />
      ))}
    </ul>
  )
}

function ImportLine({ progress: { id, name, fraction } }: { readonly progress: ImportProgress }) {
  return (
    <li className="import-line">
      <span className="clip">Reading {name}</span>
      <Progress label={`Reading ${name}`} fraction={fraction} />
      <span className="figure soft">{fraction === null ? '' : percent(fraction)}</span>
      <Button
        look="quiet"
        label={`Cancel reading ${name}`}
        onPress={() => run(api().cancelImport({ id }))}
      >
        Cancel
      </Button>
    </li>
  )
}
