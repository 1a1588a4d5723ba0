import nspell from 'nspell'
import aff from '../../node_modules/dictionary-en-gb/index.aff?raw'
import dic from '../../node_modules/dictionary-en-gb/index.dic?raw'

export const dictionary = nspell(aff, dic)
