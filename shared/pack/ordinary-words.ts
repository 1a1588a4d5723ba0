// Frequent words of English and German that are also what people or teams are called. Written small, they are the word.
const ordinary = new Set(
  `april art august bill black board brown chase customers data dawn day dean design drew engineering
  faith finance frank gene gold grace grant green grey growth guy hall hope jack joy june king law lead leads
  legal long manager management mark marketing may miles operations page partner partners pat penny people
  platform price product ray research rich rob rose sales sandy sea security short strategy sue summer support
  team wade ward west white will young
  alt braun daten einkauf ernst fest frank gut jung klein kurz lang leitung recht roth schwarz sommer
  vertrieb vorstand wolf`.split(/\s+/),
)

/** Whether a folded name is an ordinary word too. */
export function isOrdinaryWord(folded: string): boolean {
  return ordinary.has(folded)
}
