import type { notifications as en } from '../en/notifications.ts'

export const notifications: Record<keyof typeof en, string> = {
  'notification.done': '{length} {name} geschafft',
  'notification.done-focus': '{length} Fokus geschafft',
  'notification.overtime': 'Der Block läuft weiter, bis Sie ihn beenden.',
  'notification.break-due': 'Zeit für {length} Pause, wenn Sie mögen.',
  'notification.break-over': 'Ihre Pause von {length} ist vorbei',
  'notification.break-goes-on': 'Die Pause geht weiter, bis Sie wieder arbeiten.',
  'notification.finished': 'Ihr Fokusblock ist zu Ende',
  'notification.finished-when': 'Er endete zu der Zeit, die Sie festgelegt haben.',
  'notification.forgotten': 'Läuft Ihr Fokusblock noch?',
  'notification.forgotten-what': 'Offwheel kann ihn zu der Zeit beenden, als er wohl vorbei war.',
  'notification.at-risk': '{name} ist gefährdet',
  'notification.out-of-reach': '{name} ist nicht mehr erreichbar',
  'notification.some-at-risk':
    '{count, plural, one {# Leitplanke ist gefährdet} other {# Leitplanken sind gefährdet}}',
  'notification.over-cap': '{name}: {share} erwartet, über Ihrer Obergrenze.',
  'notification.needs': '{name}: {share} erwartet; es fehlen {missing}, {free} sind frei.',
  'notification.reflection': 'Zeit für den Wochenrückblick',
  'notification.reflection-what':
    'Zehn Minuten: was Ihre Strategiezeit gebracht hat, und eines, das Sie anders machen.',
  'notification.call-start': 'Beginnen',
  'notification.call-hour': 'In einer Stunde',
  'notification.call-tomorrow': 'Morgen',
  'notification.call-skip': 'Diese Woche nicht',
  'notification.works': 'Benachrichtigungen funktionieren',
  'notification.works-what': 'So meldet Offwheel, dass ein Block sein geplantes Ende erreicht hat.',
}
