// electron/importer.ts on plain Node.
import { serveImport } from '../../../../electron/calendar/import-worker.ts'

serveImport({
  post: (message) => process.send?.(message),
  onMessage: (listener) => process.on('message', (message) => listener(message as never)),
})
