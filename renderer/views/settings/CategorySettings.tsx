import { type Category, type Stance, stances } from '../../../shared/model/settings.ts'
import { api } from '../../api.ts'
import { categoryTone, stanceName } from '../../categories.ts'
import { AddField } from '../../parts/AddField.tsx'
import { Button } from '../../parts/Button.tsx'
import { CommitField } from '../../parts/CommitField.tsx'
import { CheckField } from '../../parts/Field.tsx'
import { Section } from '../../parts/Page.tsx'
import { Select } from '../../parts/Select.tsx'
import { Swatch } from '../../parts/Swatch.tsx'
import { run } from '../../store.ts'
import { useConfig } from '../../use-config.ts'
import { newId, type PartProps } from './part.ts'

const save = (category: Category) => run(api().saveCategory(category))

export function CategorySettings({ id, title }: PartProps) {
  const { categories } = useConfig()
  const active = categories.filter(({ archived }) => !archived)
  const archived = categories.filter((category) => category.archived)
  const add = (name: string) =>
    save({
      id: newId(name, categories),
      name,
      stance: 'execution',
      visibility: false,
      archived: false,
    })
  return (
    <Section id={id} title={title}>
      <p className="note">
        The stance decides how time counts: strategy, execution or neutral work. Off is for breaks
        and private time, which are left out of every figure. Visibility marks the promotion of your
        work and time with stakeholders.
      </p>
      <ul className="setting-list">
        {active.map((category) => (
          <CategoryLine key={category.id} category={category} />
        ))}
      </ul>
      <AddField label="Add category" placeholder="New category" onAdd={add} />
      {archived.length > 0 && (
        <p className="soft archived">
          Archived:{' '}
          {archived.map((category) => (
            <Button
              key={category.id}
              look="quiet"
              label={`${category.name}: use again`}
              onPress={() => save({ ...category, archived: false })}
            >
              {category.name}
            </Button>
          ))}
        </p>
      )}
    </Section>
  )
}

function CategoryLine({ category }: { readonly category: Category }) {
  const config = useConfig()
  const setStance = (stance: string) => {
    const known = stances.find((candidate): candidate is Stance => candidate === stance)
    if (known) save({ ...category, stance: known })
  }
  return (
    <li className="setting-line category-line">
      <Swatch tone={categoryTone(config, category.id)} />
      <CommitField
        label={`Name of ${category.name}`}
        isLabelUnseen
        value={category.name}
        onCommit={(name) => name !== '' && save({ ...category, name })}
      />
      <Select
        label={`Stance of ${category.name}`}
        isLabelUnseen
        groups={[{ title: '', options: stances.map((id) => ({ id, name: stanceName(id) })) }]}
        value={category.stance}
        onChange={setStance}
      />
      <CheckField
        label="Visibility"
        value={category.visibility}
        onChange={(visibility) => save({ ...category, visibility })}
      />
      <Button
        look="quiet"
        label={`Archive ${category.name}`}
        onPress={() => save({ ...category, archived: true })}
      >
        Archive
      </Button>
    </li>
  )
}
