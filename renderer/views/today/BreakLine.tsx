import { breakMinutes, isBreakDue, snoozeMinutes } from '../../../shared/focus/cycle.ts'
import type { FocusBlock } from '../../../shared/model/block.ts'
import { api } from '../../api.ts'
import { useNow } from '../../now.ts'
import { Button } from '../../parts/Button.tsx'
import { useConfig } from '../../use-config.ts'
import { run } from '../../window/notices.ts'
import { t } from '../../words.ts'

/** A stretch of work is over: a break is suggested, and the work continues until the person decides. */
export function BreakLine({ block }: { readonly block: FocusBlock }) {
  const { cycles } = useConfig().settings.focus
  if (!isBreakDue(block, useNow(1000))) return null
  return (
    <div className="break-line" role="status">
      <p className="small">{t('timer.break-due', { minutes: breakMinutes(block, cycles) })}</p>
      <div className="row">
        <Button onPress={() => run(api().takeBreak())}>{t('timer.take-break')}</Button>
        <Button look="quiet" onPress={() => run(api().snoozeBreak())}>
          {t('timer.break-in', { minutes: snoozeMinutes })}
        </Button>
        <Button look="quiet" hint={t('hint.skip-break')} onPress={() => run(api().skipBreak())}>
          {t('do.skip')}
        </Button>
      </div>
    </div>
  )
}
