import type { FocusBlock } from '../../shared/model/block.ts'
import { api } from '../api.ts'
import { blockClock } from '../block-time.ts'
import { categoryName, categoryTone } from '../categories.ts'
import { keysOf } from '../key-names.ts'
import { useNow } from '../now.ts'
import { Button, IconButton } from '../parts/Button.tsx'
import { Swatch } from '../parts/Swatch.tsx'
import { useApp, useConfig } from '../use-config.ts'
import { show } from '../window/navigation.ts'
import { run } from '../window/notices.ts'
import { useWindow } from '../window/state.ts'
import { t } from '../words.ts'

/** The running block, visible on every view. */
export function RailBlock() {
  const { block, question } = useApp()
  return (
    <section className="rail-block" aria-label={t('block.title')}>
      {block ? <Running block={block} /> : <Idle hasQuestion={question?.kind === 'ai-helped'} />}
    </section>
  )
}

function Idle({ hasQuestion }: { readonly hasQuestion: boolean }) {
  const isOnToday = useWindow((state) => state.view === 'today')
  return (
    <>
      <p className="soft small">{t(hasQuestion ? 'block.question-open' : 'block.none')}</p>
      {!isOnToday && (
        <Button icon={hasQuestion ? 'forward' : 'play'} onPress={() => show('today')}>
          {t(hasQuestion ? 'shell.answer' : 'shell.start-block')}
        </Button>
      )}
    </>
  )
}

function Running({ block }: { readonly block: FocusBlock }) {
  const config = useConfig()
  const clock = blockClock(block, useNow(1000))
  // Today shows the same clock, large.
  const isClockInView = useWindow(({ view, day }) => view === 'today' && day === null)
  const isPaused = block.pausedAt !== null
  const pauseKeys = keysOf(({ kind }) => kind === 'pause-or-resume')
  return (
    <>
      {!isClockInView && (
        <p className="rail-clock">
          {clock.text} <span className="soft small">{clock.says}</span>
        </p>
      )}
      <p className="rail-category">
        <Swatch tone={categoryTone(config, block.categoryId)} />
        <span className="clip">{block.note || categoryName(config, block.categoryId)}</span>
      </p>
      <div className="rail-controls">
        {isPaused ? (
          <IconButton
            icon="play"
            label={t(block.rest ? 'timer.back-to-work' : 'block.resume')}
            keys={pauseKeys}
            onPress={() => run(api().resumeBlock())}
          />
        ) : (
          <IconButton
            icon="pause"
            label={t('block.pause')}
            keys={pauseKeys}
            onPress={() => run(api().pauseBlock())}
          />
        )}
        <IconButton
          icon="stop"
          label={t('block.stop')}
          keys={keysOf(({ kind }) => kind === 'stop-block')}
          onPress={() => run(api().stopBlock())}
        />
      </div>
    </>
  )
}
