// The text of a notification. Must not import electron.

import { breakMinutes } from '../../shared/focus/cycle.ts'
import type { Announcement } from '../../shared/focus/state.ts'
import type { FocusBlock } from '../../shared/model/block.ts'
import type { Config } from '../../shared/model/document.ts'
import type { Words } from '../../shared/words/words.ts'

export interface NotificationText {
  readonly title: string
  readonly body: string
}

export function announcementText(
  what: Announcement,
  block: FocusBlock | null,
  { categories, settings }: Config,
  { t, duration }: Words,
): NotificationText {
  const name = categories.find(({ id }) => id === block?.categoryId)?.name
  const length = duration((block?.plannedMinutes ?? 0) * 60)
  const done =
    name === undefined
      ? t('notification.done-focus', { length })
      : t('notification.done', { length, name })
  switch (what) {
    case 'end':
      return { title: done, body: t('notification.overtime') }
    case 'break-due': {
      const minutes = block ? breakMinutes(block, settings.focus.cycles) : 0
      return { title: done, body: t('notification.break-due', { length: duration(minutes * 60) }) }
    }
    case 'break-over': {
      const rest = duration((block?.rest?.minutes ?? 0) * 60)
      return {
        title: t('notification.break-over', { length: rest }),
        body: t('notification.break-goes-on'),
      }
    }
    case 'finished':
      return { title: t('notification.finished'), body: t('notification.finished-when') }
    case 'forgotten':
      return { title: t('notification.forgotten'), body: t('notification.forgotten-what') }
  }
}
