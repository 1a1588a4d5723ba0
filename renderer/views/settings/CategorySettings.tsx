import type { CategoryChange } from '../../../shared/commands/settings.ts'
import { type Category, type Stance, stances } from '../../../shared/model/category.ts'
import { api } from '../../api.ts'
import { categoryTone, stanceName } from '../../categories.ts'
import { AddField } from '../../parts/AddField.tsx'
import { Button } from '../../parts/Button.tsx'
import { CommitField } from '../../parts/CommitField.tsx'
import { CheckField } from '../../parts/Field.tsx'
import { KeptFocus } from '../../parts/KeptFocus.tsx'
import { Section } from '../../parts/Page.tsx'
import { Select } from '../../parts/Select.tsx'
import { Swatch } from '../../parts/Swatch.tsx'
import { useConfig } from '../../use-config.ts'
import { run } from '../../window/notices.ts'
import { t } from '../../words.ts'
import { Archived } from './Archived.tsx'
import type { PartProps } from './part.ts'

const save = (change: CategoryChange) => run(api().saveCategory(change))

export function CategorySettings({ id, title }: PartProps) {
  const { categories } = useConfig()
  const active = categories.filter(({ archived }) => !archived)
  const archived = categories.filter((category) => category.archived)
  const add = (name: string) => run(api().addCategory({ name }))
  return (
    <Section id={id} title={title}>
      <p className="note">{t('settings.categories-note')}</p>
      <KeptFocus>
        <ul className="setting-list">
          {active.map((category) => (
            <CategoryLine key={category.id} category={category} />
          ))}
        </ul>
      </KeptFocus>
      <AddField
        label={t('settings.category-add')}
        placeholder={t('settings.category-new')}
        onAdd={add}
      />
      <Archived things={archived} onUseAgain={({ id }) => save({ id, archived: false })} />
    </Section>
  )
}

function CategoryLine({ category }: { readonly category: Category }) {
  const config = useConfig()
  const { id } = category
  const setStance = (stance: string) => {
    const known = stances.find((candidate): candidate is Stance => candidate === stance)
    if (known) save({ id, stance: known })
  }
  return (
    <li className="setting-line category-line">
      <Swatch tone={categoryTone(config, category.id)} />
      <CommitField
        label={t('settings.category-name', { category: category.name })}
        isLabelUnseen
        value={category.name}
        onCommit={(name) => name !== '' && save({ id, name })}
      />
      <Select
        label={t('settings.category-stance', { category: category.name })}
        isLabelUnseen
        groups={[{ title: '', options: stances.map((id) => ({ id, name: stanceName(id) })) }]}
        value={category.stance}
        onChange={setStance}
      />
      <CheckField
        label={t('settings.category-visibility')}
        value={category.visibility}
        onChange={(visibility) => save({ id, visibility })}
      />
      <Button
        look="quiet"
        label={t('do.archive-named', { name: category.name })}
        hint={t('hint.archive')}
        onPress={() => save({ id, archived: true })}
      >
        {t('do.archive')}
      </Button>
    </li>
  )
}
