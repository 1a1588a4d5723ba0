// Importing calendar files by dialog or by dropping them, one after the other, and stopping one.

import { ok, type Result } from '../../../shared/result.ts'
import type { Notice } from '../../../shared/words/notice.ts'
import type { Words } from '../../../shared/words/words.ts'
import type { ChosenFile } from '../desktop.ts'
import type { Handlers, Uses } from './needs.ts'

const calendarExtensions = ['ics', 'ical', 'ifb', 'icalendar']

export function importCommands({
  files,
  imports,
  words,
}: Uses<'files' | 'imports' | 'words'>): Handlers<
  'chooseCalendars' | 'importCalendar' | 'cancelImport'
> {
  const importFile = async ({ name, octets }: ChosenFile): Promise<Result<Notice>> => {
    const imported = await imports.run({ name, octets, sourceId: null, kind: 'file' })
    return imported.ok ? ok(imported.value.notice) : imported
  }
  return {
    chooseCalendars: async () => {
      const { t } = words()
      const kind = { name: t('files.calendars'), extensions: calendarExtensions }
      const chosen = await files.open(t('dialog.import-calendar'), kind)
      if (!chosen) return ok(null)
      const results = await Promise.all(chosen.map(importFile))
      return ok(
        joinNotices(
          results.map((result) => noticeOf(result, words())),
          words(),
        ),
      )
    },
    importCalendar: ({ fileName, octets }) => importFile({ name: fileName, octets }),
    cancelImport: ({ id }) => {
      imports.cancel(id)
      return ok(null)
    },
  }
}

function noticeOf(result: Result<Notice>, words: Words): Notice {
  if (result.ok) return result.value
  return { tone: 'problem', title: words.problem(result.problem), details: [] }
}

function joinNotices(notices: readonly Notice[], { t }: Words): Notice {
  const [first] = notices
  if (first && notices.length === 1) return first
  return {
    tone: notices.some(({ tone }) => tone === 'problem') ? 'problem' : 'info',
    title: t('import.several', { count: notices.length }),
    details: notices.flatMap(({ title, details }) => [title, ...details]),
  }
}
