import { useState } from 'react'
import type { PackView } from '../../../shared/messages/packs.ts'
import {
  type PackDraft,
  type PackRedaction,
  type PaperSize,
  packFormats,
  paperSizes,
} from '../../../shared/model/pack.ts'
import { lookAlikeText } from '../../../shared/pack/look-alikes.ts'
import { daysOfWeek, firstDayOf, weekOfDay } from '../../../shared/time/week.ts'
import { api } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { Chips } from '../../parts/Chips.tsx'
import { CheckField, DayField, SwitchField } from '../../parts/Field.tsx'
import { Section } from '../../parts/Page.tsx'
import { useConfig } from '../../use-config.ts'
import { notifyInfo, run } from '../../window/notices.ts'
import { t, words } from '../../words.ts'
import { PackTitle } from './PackTitle.tsx'
import { usualPaper } from './paper.ts'
import { savePack } from './save-pack.ts'

/** Title, weeks, sections and stand-ins of a pack, and the forms it is saved in. */
export function PackChoices({ view: { draft, pack, lookAlikes } }: { readonly view: PackView }) {
  return (
    <>
      <div className="form">
        <PackTitle draft={draft} usual={pack.title} />
        <Weeks draft={draft} />
      </div>
      <Section title={t('pack.choose')}>
        <ul className="pack-sections">
          {pack.sections.map(({ id, title, isLeftOut }) => (
            <li key={id}>
              <CheckField
                label={title}
                value={!isLeftOut}
                onChange={(isIn) => savePack(draft.id, { sections: { [id]: isIn } })}
              />
            </li>
          ))}
        </ul>
      </Section>
      <Redaction draft={draft} lookAlikes={lookAlikes} />
      <SaveAs draft={draft} />
    </>
  )
}

function Weeks({ draft }: { readonly draft: PackDraft }) {
  const { weekStartsOn } = useConfig().settings
  const change = (part: Partial<Pick<PackDraft, 'from' | 'to'>>) => savePack(draft.id, part)
  return (
    <div className="fields fields-pair">
      <WeekDay
        label={t('pack.from')}
        value={firstDayOf(draft.from, weekStartsOn)}
        onCommit={(day) => change({ from: weekOfDay(day, weekStartsOn) })}
      />
      <WeekDay
        label={t('pack.to')}
        value={daysOfWeek(draft.to, weekStartsOn).at(-1) ?? ''}
        onCommit={(day) => change({ to: weekOfDay(day, weekStartsOn) })}
      />
    </div>
  )
}

interface WeekDayProps {
  readonly label: string
  readonly value: string
  readonly onCommit: (day: string) => void
}

/** A day that is taken once the focus leaves the field or Enter is pressed: half a year typed is a day as well. */
function WeekDay({ label, value, onCommit }: WeekDayProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const commit = () => {
    if (typed !== null && typed !== value) onCommit(typed)
    setTyped(null)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys and the blur come from the field inside
    <div
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) commit()
      }}
      onKeyDown={({ key }) => {
        if (key === 'Enter') commit()
        else if (key === 'Escape') setTyped(null)
      }}
    >
      <DayField label={label} value={typed ?? value} onChange={setTyped} />
    </div>
  )
}

function Redaction({ draft, lookAlikes }: Pick<PackView, 'draft' | 'lookAlikes'>) {
  const { redacted } = draft
  const set = (part: Partial<PackRedaction>) => savePack(draft.id, { redacted: part })
  return (
    <>
      <Section title={t('pack.redact')}>
        <div className="pack-switches">
          <SwitchField
            label={t('pack.redact-people')}
            value={redacted.people}
            onChange={(people) => set({ people })}
          />
          <SwitchField
            label={t('pack.redact-goals')}
            value={redacted.goals}
            onChange={(goals) => set({ goals })}
          />
        </div>
        {lookAlikes.length > 0 && (
          <p className="note" role="status">
            {t('pack.look-alikes', { words: lookAlikeText(lookAlikes, words()) })}
          </p>
        )}
      </Section>
      <Section title={t('pack.leave-out')}>
        <SwitchField
          label={t('pack.leave-out-titles')}
          value={redacted.titles}
          onChange={(titles) => set({ titles })}
        />
      </Section>
    </>
  )
}

function SaveAs({ draft: { id } }: { readonly draft: PackDraft }) {
  const [paper, setPaper] = useState<PaperSize>(usualPaper())
  const save = async (format: (typeof packFormats)[number]) => {
    const path = await run(api().exportPack({ id, format, paper }))
    if (path) notifyInfo(t('shell.written', { path }))
  }
  return (
    <Section title={t('pack.save-as')}>
      <div className="form">
        <div className="row">
          {packFormats.toReversed().map((format) => (
            <Button
              key={format}
              look={format === 'pdf' ? 'main' : 'plain'}
              onPress={() => save(format)}
            >
              {t(`files.pack-${format}`)}
            </Button>
          ))}
        </div>
        <Chips
          label={t('pack.paper')}
          options={paperSizes.map((size) => ({ id: size, name: size }))}
          value={paper}
          onChange={(size) => setPaper(size)}
        />
      </div>
    </Section>
  )
}
