import type { BlockDetails, FocusBlock } from '../../../shared/focus/block.ts'
import { clockTime } from '../../../shared/time/zone.ts'
import { api } from '../../api.ts'
import { blockClock } from '../../block-time.ts'
import { categoryTone } from '../../categories.ts'
import { useNow } from '../../now.ts'
import { Button } from '../../parts/Button.tsx'
import { CommitField } from '../../parts/CommitField.tsx'
import { notifyDone, run } from '../../store.ts'
import { useConfig } from '../../use-config.ts'
import { AboutFields, LengthField } from './BlockFields.tsx'

export function RunningCard({ block }: { readonly block: FocusBlock }) {
  return (
    <div className="form">
      <Clock block={block} />
      <Controls isPaused={block.pausedAt !== null} />
      <Details key={block.id} block={block} />
    </div>
  )
}

function Clock({ block }: { readonly block: FocusBlock }) {
  const config = useConfig()
  const { text, says, fraction } = blockClock(block, useNow(1000))
  const since = `since ${clockTime(block.startedAt, config.settings.zone)}`
  const plan = block.plannedMinutes === null ? '' : ` · ${block.plannedMinutes} min planned`
  return (
    <div className={`tone-${categoryTone(config, block.categoryId)}`}>
      <p className="clock" role="timer" aria-label={`${text} ${says}`}>
        {text}
        <span className="clock-says">{block.pausedAt === null ? says : 'paused'}</span>
      </p>
      {fraction !== null && (
        <div className="clock-line" aria-hidden="true">
          <span style={{ width: `${100 * fraction}%` }} />
        </div>
      )}
      <p className="soft small">
        {since}
        {plan}
      </p>
    </div>
  )
}

function Controls({ isPaused }: { readonly isPaused: boolean }) {
  const discard = async () => {
    const answer = await run(api().discardBlock())
    if (answer !== undefined) notifyDone('Block discarded.')
  }
  return (
    <div className="row">
      <Button look="main" icon="stop" onPress={() => run(api().stopBlock())}>
        Stop
      </Button>
      {isPaused ? (
        <Button icon="play" onPress={() => run(api().resumeBlock())}>
          Resume
        </Button>
      ) : (
        <Button icon="pause" onPress={() => run(api().pauseBlock())}>
          Pause
        </Button>
      )}
      <span className="push-end">
        <Button look="quiet" onPress={discard}>
          Discard
        </Button>
      </span>
    </div>
  )
}

/** Changes count at once; the note when the field is left. */
function Details({ block }: { readonly block: FocusBlock }) {
  const { categoryId, goalId, plannedMinutes, note } = block
  const change = (part: Partial<BlockDetails>) =>
    run(api().changeBlock({ categoryId, goalId, plannedMinutes, note, ...part }))
  return (
    <>
      <AboutFields details={block} onChange={change} />
      <CommitField label="Note" value={note} onCommit={(text) => change({ note: text })} />
      <LengthField
        minutes={plannedMinutes}
        onChange={(minutes) => change({ plannedMinutes: minutes })}
      />
    </>
  )
}
