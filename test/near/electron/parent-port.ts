// Loaded first in a utility process: its port to main.
import { EventEmitter } from 'node:events'

const port = Object.assign(new EventEmitter(), {
  postMessage: (message: object) => process.send?.(message),
})
process.on('message', (data) => port.emit('message', { data, ports: [] }))
// Main is gone: nobody wants the answer.
process.on('disconnect', () => process.exit())
Object.assign(process, { parentPort: port, type: 'utility' })
