import { survey } from '../../explain.ts'
import { AddField } from '../../parts/AddField.tsx'
import { IconButton } from '../../parts/Button.tsx'
import { NumberField } from '../../parts/NumberField.tsx'
import { Section } from '../../parts/Page.tsx'
import { useConfig } from '../../use-config.ts'
import { t } from '../../words.ts'
import { type PartProps, saveSettings } from './part.ts'
import { TaskKinds } from './TaskKinds.tsx'

export function AiSettings({ id, title }: PartProps) {
  const { settings } = useConfig()
  const { ai } = settings
  const set = (part: Partial<typeof ai>) =>
    saveSettings(settings, { ...settings, ai: { ...ai, ...part } })
  return (
    <Section id={id} title={title}>
      <ul className="setting-list tools">
        {ai.tools.map((tool) => (
          <li key={tool} className="setting-line">
            <span>{tool}</span>
            <IconButton
              icon="remove"
              label={t('do.remove-named', { name: tool })}
              onPress={() => set({ tools: ai.tools.filter((other) => other !== tool) })}
            />
          </li>
        ))}
      </ul>
      <AddField
        label={t('settings.tool-add')}
        placeholder={t('settings.tool-new')}
        onAdd={(tool) => set({ tools: [...new Set([...ai.tools, tool])] })}
      />
      <TaskKinds />
      <div className="setting-block">
        <NumberField
          isLate
          label={t('settings.estimates')}
          unit="%"
          min={0}
          max={100}
          value={ai.estimateFactorPercent}
          onChange={(percent) => percent !== null && set({ estimateFactorPercent: percent })}
          hint={
            <>
              {t('settings.estimates-high')} {survey()} {t('settings.estimates-measured')}
            </>
          }
        />
      </div>
    </Section>
  )
}
