import { calibration, type KindFigures } from '../../../shared/ai/task-kinds.ts'
import { namedId } from '../../../shared/model/named-id.ts'
import type { TaskKind } from '../../../shared/model/settings.ts'
import { duration, percent } from '../../format.ts'
import { AddField } from '../../parts/AddField.tsx'
import { Button, IconButton } from '../../parts/Button.tsx'
import { useAnswer } from '../../use-answer.ts'
import { useConfig } from '../../use-config.ts'
import { t } from '../../words.ts'
import { Archived } from './Archived.tsx'
import { saveSettings } from './part.ts'

/** Kinds of task with their figures, and what the measurements suggest about the estimates. */
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
      <h3>{t('settings.kinds')}</h3>
      <p className="note">{t('settings.kinds-note')}</p>
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
              label={t('settings.kind-archive', { name })}
              onPress={() => archive(id, true)}
            />
          </li>
        ))}
      </ul>
      <AddField
        label={t('settings.kind-add')}
        placeholder={t('settings.kind-new')}
        onAdd={(name) =>
          save([...ai.taskKinds, { id: namedId(name, ai.taskKinds), name, archived: false }])
        }
      />
      <Archived things={archived} onUseAgain={({ id }) => archive(id, false)} />
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
      <p>{t('settings.calibration', { kinds, share: percent(factorPercent / 100), estimates })}</p>
      {factorPercent !== estimateFactorPercent && (
        <Button
          onPress={() =>
            saveSettings(settings, {
              ...settings,
              ai: { ...settings.ai, estimateFactorPercent: factorPercent },
            })
          }
        >
          {t('settings.calibrate', { share: percent(factorPercent / 100) })}
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
      t('settings.kind-without-ai', {
        count: withoutAi.count,
        median: duration(withoutAi.median),
        shortest: duration(withoutAi.shortest),
        longest: duration(withoutAi.longest),
      }),
    measured &&
      t('settings.kind-measured', { count: measured.count, mean: duration(measured.mean) }),
    estimated &&
      t('settings.kind-estimated', { count: estimated.count, mean: duration(estimated.mean) }),
    ratio !== null && t('settings.kind-ratio', { ratio: percent(ratio) }),
  ]
    .filter((part) => part)
    .join(' · ')
}
