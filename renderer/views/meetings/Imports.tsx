import type { ImportProgress } from '../../../shared/messages/state.ts'
import { api } from '../../api.ts'
import { percent, stageWords } from '../../format.ts'
import { Button } from '../../parts/Button.tsx'
import { Progress } from '../../parts/Progress.tsx'
import { run } from '../../window/notices.ts'
import { useWindow } from '../../window/state.ts'
import { t } from '../../words.ts'

/** Calendars being downloaded or read right now; a slow one can be stopped. */
export function Imports() {
  const importing = useWindow((state) => state.importing)
  if (importing.length === 0) return null
  return (
    <ul className="imports" aria-label={t('calendar.being-imported')}>
      {importing.map((each) => (
        <ImportLine key={each.id} progress={each} />
      ))}
    </ul>
  )
}

function ImportLine({ progress }: { readonly progress: ImportProgress }) {
  const { id, name, fraction } = progress
  const says = stageWords(progress)
  return (
    <li className="import-line">
      <span className="clip">{says}</span>
      <Progress label={says} fraction={fraction} />
      <span className="figure soft">{fraction === null ? '' : percent(fraction)}</span>
      <Button
        look="quiet"
        label={t(`calendar.cancel-${progress.stage}`, { name })}
        onPress={() => run(api().cancelImport({ id }))}
      >
        {t('do.cancel')}
      </Button>
    </li>
  )
}
