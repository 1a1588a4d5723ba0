import type { Words } from '../../shared/words/words.ts'
import type { JsonFile } from '../store/json-file.ts'
import type { SmallWindowOptions } from './small-window.ts'

/** The running block in a strip that stays above other programs. */
export function miniWindow(
  places: JsonFile,
  canFloat: boolean,
  words: () => Words,
): SmallWindowOptions {
  return {
    page: 'mini',
    size: { width: 320, height: 64 },
    title: () => words().t('window.mini'),
    isAlwaysOnTop: true,
    takesFocus: false,
    places,
    canFloat,
  }
}
