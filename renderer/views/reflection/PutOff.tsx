import { putOffs, type PutOff as Until } from '../../../shared/reflection/put-off.ts'
import type { Week } from '../../../shared/time/week.ts'
import { api } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { useApp, useConfig } from '../../use-config.ts'
import { notifyInfo, run } from '../../window/notices.ts'
import { t, words } from '../../words.ts'

/** A reflection that is due can wait: an hour, a day, or for good. */
export function PutOff({ week }: { readonly week: Week }) {
  const { settings, weeks } = useConfig()
  const { reflectionDue, reflectionSkipped } = useApp()
  const putOff = async (until: Until | null) => {
    const again = await run(api().putReflectionOff({ week, until }))
    if (!again || until === null || until === 'skip') return
    notifyInfo(t(`reflection.again-${until}`, { time: words().time(again, settings.zone) }))
  }
  const { reflection, isLeave } = weeks[week] ?? {}
  if (isLeave || (reflection && !reflection.isOpen)) return null
  if (reflectionSkipped === week) {
    return (
      <p className="put-off soft small" role="status">
        {t('reflection.skipped')}
        <Button look="quiet" onPress={() => void putOff(null)}>
          {t('reflection.ask-again')}
        </Button>
      </p>
    )
  }
  if (reflectionDue !== week) return null
  return (
    <fieldset className="put-off soft small">
      <legend className="put-off-legend">{t('reflection.put-off')}</legend>
      {putOffs.map((until) => (
        <Button key={until} look="quiet" onPress={() => void putOff(until)}>
          {t(`reflection.put-off-${until}`)}
        </Button>
      ))}
    </fieldset>
  )
}
