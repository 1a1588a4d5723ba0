import type { FocusBlock } from '../../shared/focus/block.ts'
import { isBreakDue, snoozeMinutes } from '../../shared/focus/cycle.ts'
import { api } from '../api.ts'
import { blockClock } from '../block-time.ts'
import { categoryName, categoryTone } from '../categories.ts'
import { useNow } from '../now.ts'
import { IconButton } from '../parts/Button.tsx'
import { Swatch } from '../parts/Swatch.tsx'
import { run } from '../store.ts'
import { useApp, useConfig } from '../use-config.ts'

export function MiniBlock() {
  const { block, question } = useApp()
  if (block) return <Running block={block} />
  return (
    <>
      <p className="mini-about soft">
        {question ? 'One question is open.' : 'No block is running.'}
      </p>
      <div className="mini-controls">
        <OpenButton />
      </div>
    </>
  )
}

function Running({ block }: { readonly block: FocusBlock }) {
  const config = useConfig()
  const now = useNow(1000)
  const { text, says } = blockClock(block, now)
  const isDue = isBreakDue(block, now)
  return (
    <>
      <p className="mini-clock" role="timer" aria-label={`${text} ${says}`}>
        {text}
      </p>
      <div className="mini-about">
        <p className="mini-name">
          <Swatch tone={categoryTone(config, block.categoryId)} />
          <span className="clip">{block.note || categoryName(config, block.categoryId)}</span>
        </p>
        <p className="soft small clip" role={isDue ? 'status' : undefined}>
          {isDue ? 'Break?' : says}
        </p>
      </div>
      <div className="mini-controls">
        {isDue && <BreakButtons />}
        {!isDue && <PauseButton block={block} />}
        <IconButton icon="stop" label="Stop block" onPress={() => run(api().stopBlock())} />
        {!isDue && <OpenButton />}
      </div>
    </>
  )
}

function BreakButtons() {
  return (
    <>
      <IconButton icon="cup" label="Take a break" onPress={() => run(api().takeBreak())} />
      <IconButton
        icon="again"
        label={`Ask again in ${snoozeMinutes} min`}
        onPress={() => run(api().snoozeBreak())}
      />
      <IconButton icon="forward" label="Skip the break" onPress={() => run(api().skipBreak())} />
    </>
  )
}

function PauseButton({ block }: { readonly block: FocusBlock }) {
  if (block.pausedAt === null) {
    return <IconButton icon="pause" label="Pause block" onPress={() => run(api().pauseBlock())} />
  }
  const label = block.rest ? 'Back to work' : 'Resume block'
  return <IconButton icon="play" label={label} onPress={() => run(api().resumeBlock())} />
}

/** An open question is on Today. */
function OpenButton() {
  const { question } = useApp()
  const open = () => run(api().showWindow(question ? { view: 'today' } : {}))
  return <IconButton icon="open" label="Open Offwheel" onPress={open} />
}
