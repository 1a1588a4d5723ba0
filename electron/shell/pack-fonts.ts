// The faces of a review pack, inside the page: static TrueType instances, because Chromium prints variable fonts as Type 3.

import interItalic from '@fontsource/inter/files/inter-latin-400-italic.woff2?inline'
import inter from '@fontsource/inter/files/inter-latin-400-normal.woff2?inline'
import interBold from '@fontsource/inter/files/inter-latin-600-normal.woff2?inline'
import interExtended from '@fontsource/inter/files/inter-latin-ext-400-normal.woff2?inline'
import serif from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?inline'

const faces = [
  { family: 'PackSans', weight: 400, style: 'normal', data: inter },
  { family: 'PackSans', weight: 400, style: 'italic', data: interItalic },
  { family: 'PackSans', weight: 600, style: 'normal', data: interBold },
  { family: 'PackSansExtended', weight: 400, style: 'normal', data: interExtended },
  { family: 'PackSerif', weight: 600, style: 'normal', data: serif },
]

export function packFontFaces(): string {
  return faces
    .map(
      ({ family, weight, style, data }) =>
        `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:url(${data}) format("woff2")}`,
    )
    .join('')
}
