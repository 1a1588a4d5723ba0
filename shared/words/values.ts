/** What a message says of the case at hand. Texts of the person's go in isolated (`isolated`). */
export type Values = Readonly<Record<string, string | number>>
