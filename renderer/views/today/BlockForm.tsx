import type { RecentBlock } from '../../../shared/focus/recent.ts'
import { isolated } from '../../../shared/format/isolated.ts'
import type { BlockDetails, BlockInput } from '../../../shared/model/block.ts'
import { api } from '../../api.ts'
import { categoryName } from '../../categories.ts'
import { Button } from '../../parts/Button.tsx'
import { TextField } from '../../parts/Field.tsx'
import { nextBlock, startBlock, usualMinutes } from '../../start-block.ts'
import { keepUnsaved, useUnsaved } from '../../unsaved.ts'
import { useAnswer } from '../../use-answer.ts'
import { useConfig } from '../../use-config.ts'
import { run } from '../../window/notices.ts'
import { t } from '../../words.ts'
import { AboutFields, LengthField } from './BlockFields.tsx'
import { StartButton } from './StartButton.tsx'

/** No block is running: what will the next one be about? */
export function BlockForm() {
  const config = useConfig()
  const { value: work } = useAnswer('getRecentWork', undefined)
  const recent = work?.recent ?? []
  const draft = nextBlock(config, recent, useUnsaved<'block'>('block')?.block)
  const change = (part: Partial<BlockInput>) =>
    keepUnsaved('block', { kind: 'block', block: { ...draft, ...part } })
  // A goal belongs to the work it was chosen for: another category gets the goal it last had, or none.
  const ofCategory = (categoryId: string): Pick<BlockDetails, 'categoryId' | 'goalId'> => {
    const had = recent.find((each) => each.categoryId === categoryId)
    return { categoryId, goalId: had?.goalId ?? null }
  }
  const changeAbout = (part: Partial<BlockDetails>) =>
    change(part.categoryId === undefined ? part : { ...part, ...ofCategory(part.categoryId) })
  return (
    <form
      className="form"
      aria-label={t('timer.start-form')}
      onSubmit={(event) => {
        event.preventDefault()
        if (draft.categoryId !== '') void startBlock(draft)
      }}
    >
      {work?.interrupted && <BackTo work={work.interrupted} />}
      <AboutFields details={draft} onChange={changeAbout} />
      <TextField
        label={t('field.note')}
        isProse
        value={draft.note}
        onChange={(note) => change({ note })}
        placeholder={t('timer.note-placeholder')}
      />
      <LengthField
        minutes={draft.plannedMinutes}
        inCycles={draft.inCycles ?? false}
        onChange={change}
      />
      <StartButton
        categoryId={draft.categoryId}
        onStart={(categoryId) => void startBlock({ ...draft, ...ofCategory(categoryId) })}
      />
    </form>
  )
}

/** Work that a request interrupted: one press takes it up again. */
function BackTo({ work }: { readonly work: RecentBlock }) {
  const config = useConfig()
  const name = work.note || categoryName(config, work.categoryId)
  const start = () => run(api().startBlock({ ...work, plannedMinutes: usualMinutes }))
  return (
    <div className="back-to">
      <span className="soft small">{t('timer.interrupted')}</span>
      <Button icon="play" onPress={start}>
        {t('timer.back-to', { name: isolated(name) })}
      </Button>
    </div>
  )
}
