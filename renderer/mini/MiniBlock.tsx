import { api } from '../api.ts'
import { blockClock } from '../block-time.ts'
import { categoryName, categoryTone } from '../categories.ts'
import { useNow } from '../now.ts'
import { IconButton } from '../parts/Button.tsx'
import { Swatch } from '../parts/Swatch.tsx'
import { run } from '../store.ts'
import { useApp, useConfig } from '../use-config.ts'

export function MiniBlock() {
  const config = useConfig()
  const { block } = useApp()
  const now = useNow(1000)
  if (!block) return <p className="mini-name soft">No block is running.</p>
  const clock = blockClock(block, now)
  const isPaused = block.pausedAt !== null
  return (
    <>
      <p className="mini-clock" role="timer" aria-label={`${clock.text} ${clock.says}`}>
        {clock.text}
      </p>
      <p className="mini-name">
        <Swatch tone={categoryTone(config, block.categoryId)} />
        <span className="clip">{block.note || categoryName(config, block.categoryId)}</span>
      </p>
      <div className="mini-controls">
        {isPaused ? (
          <IconButton icon="play" label="Resume block" onPress={() => run(api().resumeBlock())} />
        ) : (
          <IconButton icon="pause" label="Pause block" onPress={() => run(api().pauseBlock())} />
        )}
        <IconButton icon="stop" label="Stop block" onPress={() => run(api().stopBlock())} />
      </div>
    </>
  )
}
