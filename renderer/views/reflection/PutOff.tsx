import { offeredPutOffs, type PutOff as Until } from '../../../shared/reflection/put-off.ts'
import type { Week } from '../../../shared/time/week.ts'
import { api } from '../../api.ts'
import { useNow } from '../../now.ts'
import { Button } from '../../parts/Button.tsx'
import { useHeldFocus } from '../../parts/use-held-focus.ts'
import { useApp, useConfig } from '../../use-config.ts'
import { notifyInfo, run } from '../../window/notices.ts'
import { t, words } from '../../words.ts'

/** A reflection that is due can wait: an hour, a day, or for good. */
export function PutOff({ week }: { readonly week: Week }) {
  const config = useConfig()
  const now = useNow(30_000)
  const { reflectionDue, reflectionSkipped } = useApp()
  const isSkipped = reflectionSkipped === week
  const { place, hold } = useHeldFocus<HTMLDivElement>(isSkipped)
  const putOff = async (until: Until | null) => {
    hold()
    const again = await run(api().putReflectionOff({ week, until }))
    if (!again || until === null || until === 'skip') return
    const time = words().time(again, config.settings.zone)
    notifyInfo(t(`reflection.again-${until}`, { time }))
  }
  if (!isSkipped && reflectionDue !== week) return null
  return (
    <div className="put-off soft small" ref={place}>
      <span role="status">{t(isSkipped ? 'reflection.skipped' : 'reflection.put-off')}</span>
      {isSkipped ? (
        <Button look="quiet" onPress={() => void putOff(null)}>
          {t('reflection.ask-again')}
        </Button>
      ) : (
        offeredPutOffs(week, now, config).map((until) => (
          <Button key={until} look="quiet" onPress={() => void putOff(until)}>
            {t(`reflection.put-off-${until}`)}
          </Button>
        ))
      )}
    </div>
  )
}
