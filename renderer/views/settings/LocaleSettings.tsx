import type { Settings } from '../../../shared/model/settings.ts'
import { clockChoices, languageChoices } from '../../../shared/words/locale.ts'
import { Chips } from '../../parts/Chips.tsx'
import { t } from '../../words.ts'
import { saveSettings } from './part.ts'

/** The language of the app, and how it writes times of day. */
export function LocaleSettings({ settings }: { readonly settings: Settings }) {
  const { locale } = settings
  const save = (part: Partial<typeof locale>) =>
    saveSettings(settings, { ...settings, locale: { ...locale, ...part } })
  return (
    <>
      <Chips
        label={t('settings.language')}
        options={languageChoices.map((id) => ({ id, name: t(`settings.language-${id}`) }))}
        value={locale.language}
        onChange={(language) => save({ language })}
      />
      <Chips
        label={t('settings.clock')}
        options={clockChoices.map((id) => ({ id, name: t(`settings.clock-${id}`) }))}
        value={locale.clock}
        onChange={(clock) => save({ clock })}
      />
    </>
  )
}
