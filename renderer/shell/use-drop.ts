// A calendar file dropped anywhere on the window is imported.
import { useEffect, useState } from 'react'
import { api } from '../api.ts'
import { notify, notifyImport, run } from '../window/notices.ts'
import { t } from '../words.ts'

/** Whether files are being dragged over the window. */
export function useDrop(): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      // Leaving the window itself has no related target; moving between elements does.
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      importFiles(Array.from(event.dataTransfer?.files ?? []))
    }
    addEventListener('dragover', over)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [])
  return isOver
}

async function importFiles(files: readonly File[]): Promise<void> {
  for (const file of files) {
    if (!/\.ics$/i.test(file.name)) {
      const title = t('shell.not-a-calendar', { name: file.name })
      notify({ tone: 'problem', title, details: [] })
      continue
    }
    const octets = new Uint8Array(await file.arrayBuffer())
    const notice = await run(api().importCalendar({ fileName: file.name, octets }))
    if (notice) await notifyImport(notice)
  }
}
