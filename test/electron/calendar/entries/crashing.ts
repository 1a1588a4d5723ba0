// Falls over at the first message.
process.on('message', () => process.exit(3))
process.send?.({ kind: 'ready' })
