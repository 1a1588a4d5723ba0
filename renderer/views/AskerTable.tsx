import type { ReactNode } from 'react'
import type { AskerFigures } from '../../shared/report/askers.ts'
import { shownAlone, shownAskers, shownHours } from '../../shared/report/shown.ts'
import { percentOf } from '../format.ts'
import { FigureHeads } from '../parts/FigureHeads.tsx'
import { t } from '../words.ts'

interface AskerTableProps {
  readonly askers: readonly AskerFigures[]
  /** Seconds tracked, of which the askers' time is a part. */
  readonly tracked: number
  readonly nameOf: (asker: AskerFigures) => ReactNode
}

/** Who asked for how much time, and what was decided about it. */
export function AskerTable({ askers, tracked, nameOf }: AskerTableProps) {
  const shown = shownAskers(askers, tracked)
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{t('capture.asker')}</th>
          <FigureHeads names={[t('capture.asked-time'), t('capture.asked-share')]} />
          <th scope="col">{t('capture.asked-requests')}</th>
        </tr>
      </thead>
      <tbody>
        {askers.map((asker, index) => (
          <tr key={asker.from}>
            <th scope="row">{nameOf(asker)}</th>
            <td className="figure">{shownHours(shown[index] ?? nobody)}</td>
            <td className="figure">{percentOf(shown[index] ?? nobody)}</td>
            <td className="soft">{notedWords(asker)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const nobody = shownAlone(0, 0)

export function askerName({ from }: AskerFigures): string {
  return from || t('capture.asker-unknown')
}

/** `5 taken on, 1 declined`: what was decided about somebody's requests. */
function notedWords({ accepted, declined, undecided }: AskerFigures): string {
  return [
    accepted > 0 && t('capture.asked-accepted', { count: accepted }),
    declined > 0 && t('capture.asked-declined', { count: declined }),
    undecided > 0 && t('capture.asked-undecided', { count: undecided }),
  ]
    .filter((part) => part !== false)
    .join(', ')
}
