/** Something to tell the person that asks for nothing. */
export interface Notice {
  readonly tone: 'info' | 'problem'
  readonly title: string
  readonly details: readonly string[]
}
