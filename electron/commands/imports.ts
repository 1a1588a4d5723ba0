// Importing calendar files by dialog or by dropping them, one after the other, and stopping one.
import type { Notice } from '../../shared/messages/state.ts'
import { ok, type Result } from '../../shared/result.ts'
import type { ChosenFile, Handlers, Needs } from './needs.ts'

const calendarFiles = { name: 'Calendars', extensions: ['ics', 'ical', 'ifb', 'icalendar'] }

export function importCommands({
  files,
  imports,
}: Needs): Handlers<'chooseCalendars' | 'importCalendar' | 'cancelImport'> {
  const importFile = async ({ name, octets }: ChosenFile): Promise<Result<Notice>> => {
    const imported = await imports.run({ name, octets, sourceId: null, kind: 'file' })
    return imported.ok ? ok(imported.value.notice) : imported
  }
  return {
    chooseCalendars: async () => {
      const chosen = await files.open('Import calendars', calendarFiles)
      if (!chosen) return ok(null)
      const results = await Promise.all(chosen.map(importFile))
      return ok(joinNotices(results.map(noticeOf)))
    },
    importCalendar: ({ fileName, octets }) => importFile({ name: fileName, octets }),
    cancelImport: ({ id }) => {
      imports.cancel(id)
      return ok(null)
    },
  }
}

function noticeOf(result: Result<Notice>): Notice {
  return result.ok ? result.value : { tone: 'problem', title: result.problem.message, details: [] }
}

function joinNotices(notices: readonly Notice[]): Notice {
  const [first] = notices
  if (first && notices.length === 1) return first
  return {
    tone: notices.some(({ tone }) => tone === 'problem') ? 'problem' : 'info',
    title: `${notices.length} calendars imported.`,
    details: notices.flatMap(({ title, details }) => [title, ...details]),
  }
}
