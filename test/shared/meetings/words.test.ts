import { expect, test } from 'vitest'
import { wordFinder } from '../../../shared/meetings/words.ts'

test.for<[boolean, string, string]>([
  [true, 'therapy', 'Therapy session'],
  [false, 'rap', 'Therapy session'],
  [true, 'straße', 'STRASSE 12'],
  [true, 'CAFÉ', 'cafe\u0301 with Anna'],
  [true, 'therapy', 'Thera\u00adpy'],
  [true, 'ΟΔΟΣ', 'οδός οδος'],
  [true, 'ｔｈｅｒａｐｙ', 'therapy'],
  [true, '治療', '次の治療の予約'],
  [true, 'หมอ', 'นัดหมอฟัน'],
  [true, 'MTG', '朝のMTG資料'],
  [false, 'TG', '朝のMTG資料'],
  [true, 'セラピー', 'ｾﾗﾋﾟｰの予約'],
  [false, 'कर', 'शक्कर'],
  [true, 'one two', 'One – two, three'],
  [false, '', 'anything'],
])('%s for “%s” in “%s”', ([does, word, title]) => {
  expect(wordFinder([word])(title)).toBe(does)
})
