import type { BlockChange } from '../../../shared/commands/timer.ts'
import { isolated } from '../../../shared/format/isolated.ts'
import type { FocusBlock } from '../../../shared/model/block.ts'
import { api } from '../../api.ts'
import { blockClock } from '../../block-time.ts'
import { categoryName, categoryTone, goalName } from '../../categories.ts'
import { duration } from '../../format.ts'
import { keysOf } from '../../key-names.ts'
import { useNow } from '../../now.ts'
import { Button } from '../../parts/Button.tsx'
import { CommitField } from '../../parts/CommitField.tsx'
import { Swatch } from '../../parts/Swatch.tsx'
import { useConfig } from '../../use-config.ts'
import { notifyDone, run } from '../../window/notices.ts'
import { t, words } from '../../words.ts'
import { AboutFields, LengthField } from './BlockFields.tsx'
import { BreakLine } from './BreakLine.tsx'
import { EndFields } from './EndFields.tsx'

export function RunningCard({ block }: { readonly block: FocusBlock }) {
  return (
    <div className="form running-card">
      <What block={block} />
      <Clock block={block} />
      <BreakLine block={block} />
      <div className="block-acts">
        <Controls block={block} />
        <EndFields block={block} />
      </div>
      <details className="disclosure">
        <summary>{t('timer.change-block')}</summary>
        <div className="form form-folded">
          <Details key={block.id} block={block} />
        </div>
      </details>
    </div>
  )
}

/** What the block is, and for which goal: the form that says so is folded. */
function What({ block: { categoryId, goalId, note } }: { readonly block: FocusBlock }) {
  const config = useConfig()
  const category = categoryName(config, categoryId)
  return (
    <div className="running-what">
      <h2 className="question">{note || category}</h2>
      <p className="soft small with-swatch">
        <Swatch tone={categoryTone(config, categoryId)} />
        <span>
          {note !== '' && `${category} · `}
          {goalId === null
            ? t('timer.running-no-goal')
            : t('timer.running-goal', { goal: isolated(goalName(config, goalId)) })}
        </span>
      </p>
    </div>
  )
}

function Clock({ block }: { readonly block: FocusBlock }) {
  const config = useConfig()
  const { text, says, fraction } = blockClock(block, useNow(1000))
  const { plannedMinutes, startedAt } = block
  const time = words().time(startedAt, config.settings.zone)
  return (
    <div className={`tone-${categoryTone(config, block.categoryId)}`}>
      <div className="clock-row">
        <p className="clock" role="timer" aria-label={`${text} ${says}`}>
          {text}
        </p>
        <p className="clock-says">
          <span>{says}</span>
          <span className="soft small">
            {plannedMinutes === null
              ? t('timer.since', { time })
              : t('timer.since-planned', { time, length: duration(60 * plannedMinutes) })}
          </span>
        </p>
      </div>
      {fraction !== null && (
        <div className="clock-line" aria-hidden="true">
          <span style={{ width: `${100 * fraction}%` }} />
        </div>
      )}
    </div>
  )
}

function Controls({ block }: { readonly block: FocusBlock }) {
  const discard = async () => {
    const answer = await run(api().discardBlock())
    if (answer !== undefined) notifyDone(t('timer.discarded'))
  }
  const pauseKeys = keysOf(({ kind }) => kind === 'pause-or-resume')
  return (
    <>
      <div className="row act-main">
        <Button
          look="main"
          icon="stop"
          keys={keysOf(({ kind }) => kind === 'stop-block')}
          onPress={() => run(api().stopBlock())}
        >
          {t('timer.stop')}
        </Button>
        {block.pausedAt !== null ? (
          <Button icon="play" keys={pauseKeys} onPress={() => run(api().resumeBlock())}>
            {t(block.rest ? 'timer.back-to-work' : 'timer.resume')}
          </Button>
        ) : (
          <Button icon="pause" keys={pauseKeys} onPress={() => run(api().pauseBlock())}>
            {t('timer.pause')}
          </Button>
        )}
      </div>
      <span className="act-discard">
        <Button look="quiet" hint={t('hint.discard')} onPress={discard}>
          {t('timer.discard')}
        </Button>
      </span>
    </>
  )
}

/** Changes apply at once, except the note, which applies when the field loses the focus. */
function Details({ block }: { readonly block: FocusBlock }) {
  const { plannedMinutes, note } = block
  const change = (part: BlockChange) => run(api().changeBlock(part))
  return (
    <>
      <AboutFields details={block} onChange={change} />
      <CommitField
        label={t('field.note')}
        value={note}
        onCommit={(text) => change({ note: text })}
      />
      <LengthField minutes={plannedMinutes} inCycles={block.cycle !== null} onChange={change} />
    </>
  )
}
