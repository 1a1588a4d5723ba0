import { AddField } from '../../parts/AddField.tsx'
import { IconButton } from '../../parts/Button.tsx'
import { t } from '../../words.ts'

interface TextListProps {
  readonly title: string
  readonly says: string
  readonly addLabel: string
  readonly placeholder: string
  readonly texts: readonly string[]
  readonly onChange: (texts: readonly string[]) => void
}

/** Texts that are added and removed one by one. */
export function TextList({ title, says, addLabel, placeholder, texts, onChange }: TextListProps) {
  return (
    <div className="setting-block">
      <h3>{title}</h3>
      <p className="note">{says}</p>
      <ul className="setting-list">
        {texts.map((text) => (
          <li key={text} className="setting-line">
            <span className="setting-text">{text}</span>
            <IconButton
              icon="remove"
              label={t('do.remove-named', { name: text })}
              onPress={() => onChange(texts.filter((other) => other !== text))}
            />
          </li>
        ))}
      </ul>
      <AddField
        label={addLabel}
        placeholder={placeholder}
        onAdd={(text) => onChange([...new Set([...texts, text])])}
      />
    </div>
  )
}
