import type { JsonFile } from '../store/json-file.ts'
import type { SmallWindowOptions } from './small-window.ts'

/** The form of a request, over whatever program the request came by. */
export function captureWindow(places: JsonFile, canFloat: boolean): SmallWindowOptions {
  return {
    page: 'capture',
    size: { width: 440, height: 216 },
    title: 'Offwheel, capture a request',
    isAlwaysOnTop: true,
    takesFocus: true,
    places,
    canFloat,
  }
}
