// Takes a job and never comes back.
process.on('message', (message: { kind: string }) => {
  while (message.kind === 'run');
})
process.send?.({ kind: 'ready' })
