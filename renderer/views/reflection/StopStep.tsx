import { type StopChoice, stopChoices } from '../../../shared/model/reflection.ts'
import type { Taker } from '../../../shared/reflection/takers.ts'
import { duration } from '../../format.ts'
import { Chips } from '../../parts/Chips.tsx'
import { Section } from '../../parts/Page.tsx'
import { t } from '../../words.ts'
import type { StepProps } from './steps.ts'

/** The recurring meetings and requesters that took most since the quarter began: which one goes? */
export function StopStep({ data: { takers, last }, writing: { text, set } }: StepProps) {
  const stops = text.stops ?? {}
  return (
    <Section title={t('reflection.step-stop')}>
      <p className="note">{t('reflection.stop-note')}</p>
      {takers.length === 0 && <p>{t('reflection.no-takers')}</p>}
      <ul className="takers">
        {takers.map((taker) => (
          <TakerLine
            key={taker.key}
            taker={taker}
            before={last?.stops?.[taker.key] ?? null}
            choice={stops[taker.key] ?? null}
            onChoose={(choice) => set({ stops: { ...stops, [taker.key]: choice } })}
          />
        ))}
      </ul>
    </Section>
  )
}

interface TakerProps {
  readonly taker: Taker
  /** What was chosen a reflection ago. */
  readonly before: StopChoice | null
  readonly choice: StopChoice | null
  readonly onChoose: (choice: StopChoice) => void
}

function TakerLine({ taker, before, choice, onChoose }: TakerProps) {
  const { kind, name, seconds, count, weekSeconds } = taker
  const values = { length: duration(seconds), count }
  const isKeptUp = before === 'leave' || before === 'decline' || before === 'shorten'
  return (
    <li>
      <p>
        <strong>{name}</strong>{' '}
        <span className="soft small">{t(`reflection.taker-${kind}`, values)}</span>
      </p>
      {isKeptUp && (
        <p className="soft small">
          {t('reflection.taker-came', {
            choice: t(`reflection.stop-${before}`),
            length: duration(weekSeconds),
          })}
        </p>
      )}
      <Chips
        label={t('reflection.stop-choice', { name })}
        isLabelUnseen
        options={stopChoices.map((id) => ({ id, name: t(`reflection.stop-${id}`) }))}
        value={choice}
        onChange={onChoose}
      />
    </li>
  )
}
