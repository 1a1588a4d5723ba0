// The entry point of the process that reads calendars: it gets bytes and returns what they change.
import { serveImport } from './calendar/import-worker.ts'

serveImport({
  post: (message) => process.parentPort.postMessage(message),
  onMessage: (listener) => process.parentPort.on('message', ({ data }) => listener(data)),
})
