import { useState } from 'react'
import { extendMinuteChoices } from '../../../shared/focus/planned-end.ts'
import type { FocusBlock } from '../../../shared/model/block.ts'
import { addSeconds } from '../../../shared/time/instant.ts'
import { clockTime, dayOf, nextTime } from '../../../shared/time/zone.ts'
import { api } from '../../api.ts'
import { now, useNow } from '../../now.ts'
import { Button } from '../../parts/Button.tsx'
import { ClockField } from '../../parts/Field.tsx'
import { Form } from '../../parts/Form.tsx'
import { useConfig } from '../../use-config.ts'
import { run } from '../../window/notices.ts'
import { t, words } from '../../words.ts'

/** When the running block ends, either later than planned or at a fixed time, and the switch that keeps it in sight. */
export function EndFields({ block }: { readonly block: FocusBlock }) {
  const { zone } = useConfig().settings
  const [isOpen, setOpen] = useState(false)
  const { finishAt, plannedMinutes, rest } = block
  const hasEnd = finishAt !== null || plannedMinutes !== null
  const finish = (end: typeof finishAt) => run(api().finishBlockAt({ end }))
  return (
    <>
      <div className="row act-end">
        {hasEnd &&
          !rest &&
          extendMinuteChoices.map((minutes) => (
            <Button
              key={minutes}
              look="quiet"
              label={t('timer.minutes-more', { minutes })}
              onPress={() => run(api().extendBlock({ minutes }))}
            >
              {t('timer.plus-minutes', { minutes })}
            </Button>
          ))}
        {finishAt !== null ? (
          <>
            <span className="soft small">
              {t('timer.ends-at', { time: words().time(finishAt, zone) })}
            </span>
            <Button look="quiet" onPress={() => finish(null)}>
              {t('timer.take-end-back')}
            </Button>
          </>
        ) : (
          <Button look="quiet" onPress={() => setOpen(!isOpen)}>
            {t('timer.choose-finish')}
          </Button>
        )}
      </div>
      <span className="act-mini">
        <Button look="quiet" onPress={() => run(api().toggleMini())}>
          {t('timer.mini-window')}
        </Button>
      </span>
      {isOpen && finishAt === null && (
        <FinishForm
          zone={zone}
          onFinish={(end) => {
            setOpen(false)
            finish(end)
          }}
        />
      )}
    </>
  )
}

interface FinishProps {
  readonly zone: string
  readonly onFinish: (end: NonNullable<FocusBlock['finishAt']>) => void
}

const firstGuessSeconds = 30 * 60

function FinishForm({ zone, onFinish }: FinishProps) {
  const [text, setText] = useState(() => clockTime(addSeconds(now(), firstGuessSeconds), zone))
  const at = useNow(60_000)
  const isTomorrow = dayOf(nextTime(text, at, zone), zone) !== dayOf(at, zone)
  return (
    <Form
      className="row-end act-finish"
      // A time that has passed today means tomorrow: work over midnight.
      onSend={() => onFinish(nextTime(text, now(), zone))}
    >
      <ClockField label={t('timer.finish-at')} value={text} onChange={setText} />
      <Button type="submit">{t(isTomorrow ? 'timer.finish-tomorrow' : 'timer.finish-then')}</Button>
    </Form>
  )
}
