import type { Settings } from '../../../shared/model/settings.ts'
import { SwitchField } from '../../parts/Field.tsx'
import { t } from '../../words.ts'
import { saveSettings } from './part.ts'
import { TextList } from './TextList.tsx'

/** Whether spelling is checked, and the words that are the person's own. */
export function SpellingSettings({ settings }: { readonly settings: Settings }) {
  const { spelling } = settings
  const save = (part: Partial<typeof spelling>) =>
    saveSettings(settings, { ...settings, spelling: { ...spelling, ...part } })
  return (
    <>
      <SwitchField
        label={t('settings.spelling')}
        value={spelling.isOn}
        onChange={(isOn) => save({ isOn })}
      />
      <TextList
        title={t('settings.spelling-words')}
        says={t('settings.spelling-note')}
        addLabel={t('settings.spelling-add')}
        placeholder={t('settings.spelling-example')}
        texts={spelling.words}
        onChange={(words) => save({ words })}
      />
    </>
  )
}
