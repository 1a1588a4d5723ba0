// The words of a notification. No electron here.
import type { FocusBlock } from '../../shared/focus/block.ts'
import { breakMinutes } from '../../shared/focus/cycle.ts'
import type { Announcement } from '../../shared/focus/state.ts'
import { formatDuration } from '../../shared/format/format.ts'
import type { Config } from '../../shared/model/document.ts'

export interface NotificationText {
  readonly title: string
  readonly body: string
}

export function announcementText(
  what: Announcement,
  block: FocusBlock | null,
  { categories, settings }: Config,
): NotificationText {
  const category = categories.find(({ id }) => id === block?.categoryId)
  const minutes = (count: number) => formatDuration(count * 60)
  const done = `${minutes(block?.plannedMinutes ?? 0)} of ${category?.name ?? 'focus'} done`
  switch (what) {
    case 'end':
      return { title: done, body: 'The block runs on as overtime until you stop it.' }
    case 'break-due': {
      const length = block ? breakMinutes(block, settings.focus.cycles) : 0
      return { title: done, body: `Time for a break of ${minutes(length)}, if you like.` }
    }
    case 'break-over':
      return {
        title: `${minutes(block?.rest?.minutes ?? 0)} of break are over`,
        body: 'The break goes on until you are back to work.',
      }
    case 'finished':
      return { title: 'Your focus block has ended', body: 'It ended at the time you set.' }
    case 'forgotten':
      return {
        title: 'Is your focus block still running?',
        body: 'Offwheel can end it when it was likely over.',
      }
  }
}
