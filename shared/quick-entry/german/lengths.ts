// Lengths as German writes them: `90 Minuten`, `1,5 Stunden`, `eine halbe Stunde`, `anderthalb Stunden`.
import { type LengthWay, lengthWay as way } from '../length.ts'
import { germanNumber, germanNumbers } from './numbers.ts'

const hourUnit = String.raw`(?:stunden?|std\.?|h)`
const minuteUnit = String.raw`(?:minuten?|min\.?|m)`
const hours = String.raw`(\d+(?:[.,]\d+)?|(?:${germanNumbers})(?=\s))\s*${hourUnit}`
const minutes = String.raw`(\d+|(?:${germanNumbers})(?=\s))\s*${minuteUnit}`
const a = String.raw`(?:eine\s+)?`

export const germanLengths: readonly LengthWay[] = [
  way(
    `${hours},?\\s*(?:und\\s+)?${minutes}`,
    ([, count, rest]) => 60 * germanNumber(count) + germanNumber(rest),
  ),
  way(
    String.raw`(\d{1,2}):(\d{2})\s*${hourUnit}`,
    ([, count, rest]) => 60 * Number(count) + Number(rest),
  ),
  way(hours, ([, count]) => 60 * germanNumber(count), true),
  way(minutes, ([, count]) => germanNumber(count)),
  way(`(?:anderthalb|eineinhalb)\\s*${hourUnit}`, () => 90),
  way(`(zwei|drei|vier)einhalb\\s*${hourUnit}`, ([, count]) => 60 * germanNumber(count) + 30),
  way(`${a}halbe\\s+stunde`, () => 30),
  way(`${a}(?:viertelstunde|viertel\\s+stunde)`, () => 15),
  way(`${a}(?:dreiviertelstunde|dreiviertel\\s+stunde)`, () => 45),
]
