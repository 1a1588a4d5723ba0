import type { JsonFile } from '../store/json-file.ts'
import type { SmallWindowOptions } from './small-window.ts'

/** The running block in a strip that stays over other programs. */
export function miniWindow(places: JsonFile, canFloat: boolean): SmallWindowOptions {
  return {
    page: 'mini',
    size: { width: 320, height: 64 },
    title: 'Offwheel, mini window',
    isAlwaysOnTop: true,
    takesFocus: false,
    places,
    canFloat,
  }
}
