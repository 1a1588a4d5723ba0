import { useState } from 'react'
import { Input } from 'react-aria-components/Input'
import { SearchField } from 'react-aria-components/SearchField'
import { PlaceList } from '../../parts/PlaceList.tsx'
import { t } from '../../words.ts'
import { type FoundSetting, findSettings } from './find-settings.ts'
import { goToSection, type SettingsSection, settingsSections, turnTo } from './sections.ts'

/** The pages of the settings, and what a search finds in them. */
export function SettingsNav({ current }: { readonly current: SettingsSection }) {
  const [typed, setTyped] = useState('')
  const isSearching = typed.trim() !== ''
  const found = findSettings(typed)
  const open = ({ section, label }: FoundSetting) => {
    setTyped('')
    goToSection(section, label)
  }
  return (
    <nav aria-label={t('settings.nav')} className="settings-nav">
      <SearchField
        aria-label={t('settings.search')}
        className="settings-search"
        value={typed}
        onChange={setTyped}
        onSubmit={() => {
          const [first] = found
          if (first) open(first)
        }}
      >
        <Input className="input" placeholder={t('settings.search-short')} />
      </SearchField>
      <p className={found.length === 0 && isSearching ? 'hint' : 'unseen'} role="status">
        {isSearching && t('settings.found', { count: found.length })}
      </p>
      {isSearching ? (
        <PlaceList places={found} keyOf={({ section, label }) => `${section} ${label}`} onGo={open}>
          {({ title, label }) => (
            <>
              {label !== null && <span className="place-of">{title}</span>}
              {label ?? title}
            </>
          )}
        </PlaceList>
      ) : (
        <PlaceList
          places={settingsSections}
          keyOf={({ id }) => id}
          isCurrent={({ id }) => id === current}
          onGo={({ id }) => turnTo(id)}
        >
          {({ title }) => t(title)}
        </PlaceList>
      )}
    </nav>
  )
}
