import './strategy-line.css'
import { strategyForm } from '../../shared/messages/unsaved.ts'
import { periodOf } from '../../shared/time/period.ts'
import type { Week } from '../../shared/time/week.ts'
import { api } from '../api.ts'

import { Button } from '../parts/Button.tsx'
import { TextField } from '../parts/Field.tsx'
import { Form } from '../parts/Form.tsx'
import { useHeldFocus } from '../parts/use-held-focus.ts'
import { quarterTitle } from '../period-names.ts'
import { keepUnsaved, useUnsaved } from '../unsaved.ts'
import { useConfig } from '../use-config.ts'
import { run } from '../window/notices.ts'
import { t } from '../words.ts'

/** The strategy of a week's quarter in one line, in view where the week is. */
export function StrategyLine({ week }: { readonly week: Week }) {
  const { strategies } = useConfig()
  const quarter = periodOf(week, 'quarter')
  const text = strategies[quarter] ?? ''
  const form = strategyForm(quarter)
  const written = useUnsaved<'strategy'>(form)?.text ?? null
  const { place, hold } = useHeldFocus<HTMLDivElement>(written === null)
  const setWritten = (typed: string | null) =>
    keepUnsaved(form, typed === null ? null : { kind: 'strategy', quarter, text: typed })
  const name = quarterTitle(quarter)
  const close = () => {
    hold()
    setWritten(null)
  }
  const save = async () => {
    const saved = await run(api().setStrategy({ quarter, text: written ?? '' }))
    if (saved !== undefined) close()
  }
  if (written !== null) {
    return (
      <Form className="strategy-line" onSend={save} onCancel={close}>
        <TextField
          label={t('today.strategy-label', { quarter: name })}
          isProse
          placeholder={t('today.strategy-example')}
          value={written}
          onChange={setWritten}
          autoFocus
        />
        <div className="row">
          <Button type="submit" look="main">
            {t('plan.save')}
          </Button>
          <Button onPress={close}>{t('do.cancel')}</Button>
        </div>
      </Form>
    )
  }
  if (text === '') {
    return (
      <div className="strategy-line" ref={place}>
        <Button look="quiet" onPress={() => setWritten('')}>
          {t('today.strategy-write')}
        </Button>
      </div>
    )
  }
  return (
    <section
      className="strategy-line"
      ref={place}
      aria-label={t('today.strategy', { quarter: name })}
    >
      <p>
        <span className="soft small">{t('today.strategy', { quarter: name })}</span> {text}
      </p>
      <Button look="quiet" label={t('today.strategy-change')} onPress={() => setWritten(text)}>
        {t('plan.do-change')}
      </Button>
    </section>
  )
}
