import { useState } from 'react'
import { oneToOneForm } from '../../../shared/messages/unsaved.ts'
import { withoutUnwritten } from '../../../shared/reflection/one-to-one.ts'
import { addWeeks, type Week } from '../../../shared/time/week.ts'
import { api } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { Chips } from '../../parts/Chips.tsx'
import { TextField } from '../../parts/Field.tsx'
import { Sheet, SheetActions } from '../../parts/Sheet.tsx'
import { keepUnsaved, useUnsaved } from '../../unsaved.ts'
import { useAnswer } from '../../use-answer.ts'
import { closeSheet } from '../../window/navigation.ts'
import { notifyInfo, notifyOffer, run } from '../../window/notices.ts'
import { t } from '../../words.ts'
import { usualPaper } from '../pack/paper.ts'

/** The last one or two weeks on one page, changed before it leaves. What is typed is kept until it is begun again. */
export function OneToOneSheet({ week }: { readonly week: Week }) {
  const [count, setCount] = useState<'1' | '2'>('1')
  const from = count === '1' ? week : addWeeks(week, -1)
  const { value } = useAnswer('getOneToOne', { from, to: week })
  const form = oneToOneForm(from, week)
  const unsaved = useUnsaved<'one-to-one'>(form)
  const written = unsaved?.text ?? null
  const text = written ?? value ?? ''
  const begunFrom = unsaved?.begunFrom ?? value ?? ''
  // What was written or tracked since is not in a page that the person changed before.
  const isOlder = unsaved !== null && value !== null && begunFrom !== value
  const keep = (typed: string) =>
    keepUnsaved(form, { kind: 'one-to-one', from, to: week, text: typed, begunFrom })
  const write = (typed: string) => (typed === value ? keepUnsaved(form, null) : keep(typed))
  const beginAgain = () => {
    keepUnsaved(form, null)
    notifyOffer(t('one.begun-again'), { label: t('do.undo'), run: () => keep(text) })
  }
  const copy = async () => {
    const answer = await run(api().copyText({ text: withoutUnwritten(text) }))
    if (answer !== undefined) notifyInfo(t('one.copied'))
  }
  const save = async () => {
    const path = await run(
      api().saveOneToOne({ text: withoutUnwritten(text), paper: usualPaper() }),
    )
    if (path) notifyInfo(t('shell.written', { path }))
  }
  return (
    <Sheet title={t('one.sheet')} onClose={closeSheet} isWide>
      <div className="form">
        <Chips
          label={t('one.weeks')}
          options={(['1', '2'] as const).map((id) => ({ id, name: t(`one.weeks-${id}`) }))}
          value={count}
          onChange={setCount}
        />
        <TextField
          label={t('one.text')}
          hint={t('one.text-hint')}
          rows={16}
          value={text}
          onChange={write}
        />
        {isOlder && (
          <p className="note" role="status">
            {t('one.older')}
          </p>
        )}
        <SheetActions>
          <Button look="main" onPress={copy}>
            {t('one.copy')}
          </Button>
          <Button onPress={save}>{t('one.save-pdf')}</Button>
          {written !== null && <Button onPress={beginAgain}>{t('one.again')}</Button>}
        </SheetActions>
      </div>
    </Sheet>
  )
}
