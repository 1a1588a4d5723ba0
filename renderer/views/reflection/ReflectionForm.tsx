import type { ReflectionData } from '../../../shared/messages/reflections.ts'
import type { ReflectionText } from '../../../shared/messages/unsaved.ts'
import { dayOf } from '../../../shared/time/zone.ts'
import { api } from '../../api.ts'
import { dateOf } from '../../format.ts'
import { useNow } from '../../now.ts'
import { Button } from '../../parts/Button.tsx'
import { TextField } from '../../parts/Field.tsx'
import { Section } from '../../parts/Page.tsx'
import { keepUnsaved, useUnsaved } from '../../unsaved.ts'
import { useConfig } from '../../use-config.ts'
import { notifyInfo, run } from '../../window/notices.ts'
import { t, words } from '../../words.ts'
import { Clarity, Kept, Worked } from './Answers.tsx'
import { ReflectionFacts } from './ReflectionFacts.tsx'
import { isSameText, savedText } from './reflection-text.ts'

/** The week's answers. They count once they are saved; until then the text is stored, even through a crash. */
export function ReflectionForm({ data }: { readonly data: ReflectionData }) {
  const saved = savedText(data)
  const form = `reflection ${data.week}` as const
  const text = useUnsaved<'reflection'>(form)?.text ?? saved
  const set = (part: Partial<ReflectionText>) => {
    const next = { ...text, ...part }
    const isSaved = isSameText(next, saved)
    keepUnsaved(form, isSaved ? null : { kind: 'reflection', week: data.week, text: next })
  }
  const save = async () => {
    const { workedMinutes, ...reflection } = text
    const answer = await run(api().saveReflection({ week: data.week, workedMinutes, reflection }))
    if (answer !== undefined) keepUnsaved(form, null)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {data.lastCommitment !== '' && (
        <Kept
          commitment={data.lastCommitment}
          value={text.kept}
          onChange={(kept) => set({ kept })}
        />
      )}
      {data.data.entries.length > 0 && <ReflectionFacts data={data.data} />}
      <Section title={t('reflection.length')}>
        <Worked
          data={data.data}
          minutes={text.workedMinutes}
          onChange={(workedMinutes) => set({ workedMinutes })}
        />
      </Section>
      <Section title={t('reflection.result')}>
        <div className="prompts">
          <TextField
            label={t('reflection.outcomes')}
            rows={3}
            value={text.outcomes}
            onChange={(outcomes) => set({ outcomes })}
          />
          <TextField
            label={t('reflection.ai-hours')}
            rows={3}
            value={text.aiHours}
            onChange={(aiHours) => set({ aiHours })}
          />
          <TextField
            label={t('reflection.obstacles')}
            rows={3}
            value={text.obstacles}
            onChange={(obstacles) => set({ obstacles })}
          />
          <Clarity
            value={text.impactClarity}
            onChange={(impactClarity) => set({ impactClarity })}
          />
        </div>
      </Section>
      <Section title={t('reflection.commitment')}>
        <div className="prompts">
          <TextField
            label={t('reflection.commitment-label')}
            hint={t('reflection.commitment-note')}
            value={text.commitment}
            onChange={(commitment) => set({ commitment })}
          />
        </div>
      </Section>
      <SaveBar data={data} isChanged={!isSameText(text, saved)} />
    </form>
  )
}

function SaveBar({
  data,
  isChanged,
}: {
  readonly data: ReflectionData
  readonly isChanged: boolean
}) {
  const { zone } = useConfig().settings
  const today = dayOf(useNow(30_000), zone)
  const written = data.reflection?.writtenAt
  const exportWeek = async () => {
    const path = await run(api().exportReflection({ week: data.week }))
    if (path) notifyInfo(t('shell.written', { path }))
  }
  return (
    <div className="save-bar">
      <Button type="submit" look="main" isDisabled={!isChanged}>
        {t('reflection.save')}
      </Button>
      <Button isDisabled={!written} onPress={exportWeek}>
        {t('reflection.export')}
      </Button>
      <span className="soft" role="status">
        {isChanged
          ? t('reflection.unsaved')
          : written
            ? t('reflection.saved-at', {
                date: dateOf(dayOf(written, zone), today),
                time: words().time(written, zone),
              })
            : t('reflection.empty')}
      </span>
    </div>
  )
}
