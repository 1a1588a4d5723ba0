// Takes memory until there is none.
const kept: string[][] = []
process.on('message', () => {
  for (;;) kept.push(Array.from({ length: 100_000 }, (_, index) => `${kept.length} ${index}`))
})
process.send?.({ kind: 'ready' })
