/** The text of a file, put into the code by Vite. */
declare module '*?raw' {
  const text: string
  // biome-ignore lint/style/noDefaultExport: that is what Vite makes
  export default text
}

/** What is used of it: nspell comes without types. */
declare module 'nspell' {
  interface Dictionary {
    correct(word: string): boolean
    suggest(word: string): string[]
  }
  // biome-ignore lint/style/noDefaultExport: nspell has no other
  export default function nspell(aff: string, dic: string): Dictionary
}
