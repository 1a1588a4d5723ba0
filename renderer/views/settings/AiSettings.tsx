import { AddField } from '../../parts/AddField.tsx'
import { IconButton } from '../../parts/Button.tsx'
import { NumberField } from '../../parts/NumberField.tsx'
import { Section } from '../../parts/Page.tsx'
import { useConfig } from '../../use-config.ts'
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
              label={`Remove ${tool}`}
              onPress={() => set({ tools: ai.tools.filter((other) => other !== tool) })}
            />
          </li>
        ))}
      </ul>
      <AddField
        label="Add tool"
        placeholder="New tool"
        onAdd={(tool) => set({ tools: [...new Set([...ai.tools, tool])] })}
      />
      <TaskKinds />
      <div className="setting-block">
        <NumberField
          isLate
          label="Estimates count for"
          unit="%"
          min={0}
          max={100}
          value={ai.estimateFactorPercent}
          onChange={(percent) => percent !== null && set({ estimateFactorPercent: percent })}
          hint={
            <>
              People’s own estimates of time saved run high. Survey figures: developers believed
              they were 20 % faster and were 19 % slower (METR 2025); 37 % of the time saved goes
              into rework (Workday 2025). A saving you measured against your own time for such a
              task counts in full, and so does time AI cost you.
            </>
          }
        />
      </div>
    </Section>
  )
}
