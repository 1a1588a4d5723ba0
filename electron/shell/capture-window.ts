import type { Words } from '../../shared/words/words.ts'
import type { JsonFile } from '../store/json-file.ts'
import type { SmallWindowOptions } from './small-window.ts'

/** The form for a request, shown over whatever program the request came through. */
export function captureWindow(
  places: JsonFile,
  canFloat: boolean,
  words: () => Words,
): SmallWindowOptions {
  return {
    page: 'capture',
    size: { width: 440, height: 216 },
    title: () => words().t('window.capture'),
    isAlwaysOnTop: true,
    takesFocus: true,
    places,
    canFloat,
  }
}
