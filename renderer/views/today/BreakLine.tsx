import type { FocusBlock } from '../../../shared/focus/block.ts'
import { breakMinutes, isBreakDue, snoozeMinutes } from '../../../shared/focus/cycle.ts'
import { api } from '../../api.ts'
import { useNow } from '../../now.ts'
import { Button } from '../../parts/Button.tsx'
import { run } from '../../store.ts'
import { useConfig } from '../../use-config.ts'

/** A stretch of work is over: a break is suggested, and the work runs on until the person says. */
export function BreakLine({ block }: { readonly block: FocusBlock }) {
  const { cycles } = useConfig().settings.focus
  if (!isBreakDue(block, useNow(1000))) return null
  return (
    <div className="break-line" role="status">
      <p className="small">Time for a break of {breakMinutes(block, cycles)} min, if you like.</p>
      <div className="row">
        <Button onPress={() => run(api().takeBreak())}>Take a break</Button>
        <Button look="quiet" onPress={() => run(api().snoozeBreak())}>
          In {snoozeMinutes} min
        </Button>
        <Button look="quiet" onPress={() => run(api().skipBreak())}>
          Skip
        </Button>
      </div>
    </div>
  )
}
