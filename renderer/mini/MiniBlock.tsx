import { isBreakDue, snoozeMinutes } from '../../shared/focus/cycle.ts'
import type { FocusBlock } from '../../shared/model/block.ts'
import { api } from '../api.ts'
import { blockClock } from '../block-time.ts'
import { categoryName, categoryTone } from '../categories.ts'
import { useNow } from '../now.ts'
import { IconButton } from '../parts/Button.tsx'
import { Swatch } from '../parts/Swatch.tsx'
import { useApp, useConfig } from '../use-config.ts'
import { run } from '../window/notices.ts'
import { t } from '../words.ts'
import { MiniQuestion } from './MiniQuestion.tsx'

export function MiniBlock() {
  const { block, question } = useApp()
  if (block) return <Running block={block} />
  if (question?.kind === 'ai-helped') {
    return (
      <>
        <MiniQuestion question={question} />
        <div className="mini-controls">
          <OpenButton />
        </div>
      </>
    )
  }
  return (
    <>
      <p className="mini-about soft">{t(question ? 'block.question-open' : 'block.none')}</p>
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
      <p className="mini-clock" role="timer" aria-label={t('mini.clock', { clock: text, says })}>
        {text}
      </p>
      <div className="mini-about">
        <p className="mini-name">
          <Swatch tone={categoryTone(config, block.categoryId)} />
          <span className="clip">{block.note || categoryName(config, block.categoryId)}</span>
        </p>
        <p className="soft small clip" role={isDue ? 'status' : undefined}>
          {isDue ? t('mini.break-due') : says}
        </p>
      </div>
      <div className="mini-controls">
        {isDue && <BreakButtons />}
        {!isDue && <PauseButton block={block} />}
        <IconButton icon="stop" label={t('block.stop')} onPress={() => run(api().stopBlock())} />
        {!isDue && <OpenButton />}
      </div>
    </>
  )
}

function BreakButtons() {
  return (
    <>
      <IconButton icon="cup" label={t('mini.take-break')} onPress={() => run(api().takeBreak())} />
      <IconButton
        icon="again"
        label={t('mini.snooze', { minutes: snoozeMinutes })}
        onPress={() => run(api().snoozeBreak())}
      />
      <IconButton
        icon="forward"
        label={t('mini.skip-break')}
        onPress={() => run(api().skipBreak())}
      />
    </>
  )
}

function PauseButton({ block }: { readonly block: FocusBlock }) {
  if (block.pausedAt === null) {
    return (
      <IconButton icon="pause" label={t('block.pause')} onPress={() => run(api().pauseBlock())} />
    )
  }
  const label = t(block.rest ? 'timer.back-to-work' : 'block.resume')
  return <IconButton icon="play" label={label} onPress={() => run(api().resumeBlock())} />
}

/** An open question is on Today. */
function OpenButton() {
  const { question } = useApp()
  const open = () => run(api().showWindow(question ? { view: 'today' } : {}))
  return <IconButton icon="open" label={t('mini.open')} onPress={open} />
}
