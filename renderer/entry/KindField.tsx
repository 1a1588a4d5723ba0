import { leastSamples, measuredMinutes } from '../../shared/ai/task-kinds.ts'
import { duration } from '../format.ts'
import { Button } from '../parts/Button.tsx'
import { Select } from '../parts/Select.tsx'
import { useAnswer } from '../use-answer.ts'
import { useConfig } from '../use-config.ts'
import { t } from '../words.ts'

interface KindFieldProps {
  readonly kindId: string | undefined
  readonly onChange: (kindId: string | undefined) => void
  /** How long the block was. */
  readonly seconds: number
  /** Uses the measured saving, in minutes, as the answer. */
  readonly onMeasured: (minutes: number) => void
}

const noKind = 'none'

/** The kind of task, and the saving on this block according to its time without AI. */
export function KindField({ kindId, onChange, seconds, onMeasured }: KindFieldProps) {
  const { taskKinds } = useConfig().settings.ai
  const options = taskKinds
    .filter(({ id, archived }) => !archived || id === kindId)
    .map(({ id, name }) => ({ id, name }))
  if (options.length === 0) return null
  return (
    <div className="form">
      <Select
        label={t('entry.kind')}
        groups={[{ title: '', options: [{ id: noKind, name: t('entry.no-kind') }, ...options] }]}
        value={kindId ?? noKind}
        onChange={(id) => onChange(id === noKind ? undefined : id)}
      />
      {kindId !== undefined && (
        <Measured kindId={kindId} seconds={seconds} onMeasured={onMeasured} />
      )}
    </div>
  )
}

function Measured(props: Pick<KindFieldProps, 'seconds' | 'onMeasured'> & { kindId: string }) {
  const { kindId, seconds, onMeasured } = props
  const { value: kinds } = useAnswer('getTaskKinds', undefined)
  const samples = kinds?.find((each) => each.kindId === kindId)?.withoutAi ?? null
  const minutes = measuredMinutes(samples, seconds)
  if (!samples || minutes === null) {
    return (
      <p className="soft small">
        {t('entry.too-few', { count: samples?.count ?? 0, least: leastSamples })}
      </p>
    )
  }
  const { count, median, shortest, longest } = samples
  return (
    <p className="soft small">
      {t('entry.measured', {
        median: duration(median),
        count,
        shortest: duration(shortest),
        longest: duration(longest),
        took: duration(seconds),
      })}{' '}
      <Button look="quiet" onPress={() => onMeasured(minutes)}>
        {minutes >= 0
          ? t('entry.measured-saved', { length: duration(60 * minutes) })
          : t('entry.measured-cost', { length: duration(-60 * minutes) })}
      </Button>
    </p>
  )
}
