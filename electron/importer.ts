// The entry of the process in which calendars are read: it sees octets and answers with what they change.
import { serveImport } from './calendar/import-worker.ts'

serveImport({
  post: (message) => process.parentPort.postMessage(message),
  onMessage: (listener) => process.parentPort.on('message', ({ data }) => listener(data)),
})
