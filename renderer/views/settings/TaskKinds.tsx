import { calibration, type KindFigures } from '../../../shared/ai/task-kinds.ts'
import type { TaskKind } from '../../../shared/model/settings.ts'
import { duration, percent, plural } from '../../format.ts'
import { AddField } from '../../parts/AddField.tsx'
import { Button, IconButton } from '../../parts/Button.tsx'
import { useAnswer } from '../../use-answer.ts'
import { useConfig } from '../../use-config.ts'
import { newId, saveSettings } from './part.ts'

/** Kinds of task with what is known of each, and what the measurements say of the estimates. */
export function TaskKinds() {
  const { settings } = useConfig()
  const { ai } = settings
  const { value: figures } = useAnswer('getTaskKinds', undefined)
  const save = (taskKinds: readonly TaskKind[]) =>
    saveSettings(settings, { ...settings, ai: { ...ai, taskKinds } })
  const archive = (id: string, archived: boolean) =>
    save(ai.taskKinds.map((kind) => (kind.id === id ? { ...kind, archived } : kind)))
  const used = ai.taskKinds.filter(({ archived }) => !archived)
  const archived = ai.taskKinds.filter((kind) => kind.archived)
  return (
    <div className="setting-block">
      <h3>Kinds of task</h3>
      <p className="note">
        Do a kind a few times without AI and say so when the block ends; from the third on, a block
        with AI gets a measured saving: the median without AI less the time it took.
      </p>
      <ul className="setting-list">
        {used.map(({ id, name }) => (
          <li key={id} className="setting-line">
            <span>
              {name}{' '}
              <span className="soft small">
                {kindWords(figures?.find(({ kindId }) => kindId === id))}
              </span>
            </span>
            <IconButton
              icon="remove"
              label={`Archive the kind ${name}`}
              onPress={() => archive(id, true)}
            />
          </li>
        ))}
      </ul>
      <AddField
        label="Add kind of task"
        placeholder="New kind of task"
        onAdd={(name) =>
          save([...ai.taskKinds, { id: newId(name, ai.taskKinds), name, archived: false }])
        }
      />
      {archived.length > 0 && (
        <p className="soft archived">
          Archived:{' '}
          {archived.map(({ id, name }) => (
            <Button
              key={id}
              look="quiet"
              label={`${name}: use again`}
              onPress={() => archive(id, false)}
            >
              {name}
            </Button>
          ))}
        </p>
      )}
      {figures && <Calibration figures={figures} />}
    </div>
  )
}

function Calibration({ figures }: { readonly figures: readonly KindFigures[] }) {
  const { settings } = useConfig()
  const found = calibration(figures)
  if (!found) return null
  const { factorPercent, kinds, estimates } = found
  const { estimateFactorPercent } = settings.ai
  return (
    <div className="row">
      <p>
        In {plural(kinds, 'kind')} with both, measured savings come to{' '}
        {percent(factorPercent / 100)} of {plural(estimates, 'estimate')}.
      </p>
      {factorPercent !== estimateFactorPercent && (
        <Button
          onPress={() =>
            saveSettings(settings, {
              ...settings,
              ai: { ...settings.ai, estimateFactorPercent: factorPercent },
            })
          }
        >
          {`Count estimates at ${percent(factorPercent / 100)}`}
        </Button>
      )}
    </div>
  )
}

function kindWords(figures: KindFigures | undefined): string {
  if (!figures) return ''
  const { withoutAi, measured, estimated, ratio } = figures
  return [
    withoutAi &&
      `without AI ${duration(withoutAi.median)} (${withoutAi.count} times, ${duration(withoutAi.shortest)} to ${duration(withoutAi.longest)})`,
    measured && `${measured.count} measured, ${duration(measured.mean)} saved each`,
    estimated && `${estimated.count} estimated, ${duration(estimated.mean)} each`,
    ratio !== null && `measured over estimated ${percent(ratio)}`,
  ]
    .filter((part) => part)
    .join(' · ')
}
