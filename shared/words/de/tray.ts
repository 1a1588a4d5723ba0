import type { tray as en } from '../en/tray.ts'

export const tray: Record<keyof typeof en, string> = {
  'tray.idle-tooltip': 'Offwheel – kein Fokusblock läuft',
  'tray.idle': 'Kein Fokusblock läuft',
  'tray.so-far':
    '{state, select, paused {Unterbrochen, } away {Abwesend, } break {Pause, } other {}}{length} – {name}',
  'tray.left':
    '{state, select, paused {Unterbrochen, } away {Abwesend, } break {Pause, } other {}}noch {length} – {name}',
  'tray.over':
    '{state, select, paused {Unterbrochen, } away {Abwesend, } break {Pause, } other {}}{length} drüber – {name}',
  'tray.reflection': 'Auf die Woche zurückblicken …',
  'tray.commitment': 'Diese Woche: {commitment}',
  'tray.open': 'Offwheel öffnen',
  'tray.mini': 'Minifenster',
  'tray.capture': 'Anfrage notieren …',
  'tray.import': 'Kalender importieren …',
  'tray.quit': 'Beenden',
  'tray.still-working': 'Ich arbeite noch daran',
  'tray.ended': 'Er endete, als Offwheel zuletzt lief',
  'tray.stop': 'Beenden',
  'tray.back-to-work': 'Weiterarbeiten',
  'tray.resume': 'Fortsetzen',
  'tray.pause': 'Unterbrechen',
  'tray.more': '{minutes} min länger',
  'tray.take-break': '{length} Pause machen',
  'tray.snooze': 'In {minutes} min wieder fragen',
  'tray.skip-break': 'Pause auslassen',
  'tray.start-again': '{minutes} min starten – {name}',
  'tray.start-for': '{minutes} min starten',
  'tray.start-cycles': 'Mit Pausen starten',
  'tray.start-open': 'Ohne Ende starten',
  'tray.ai': 'Hat KI geholfen? – {name}',
  'tray.ai-no': 'Nein',
  'tray.ai-saved': '{length} gespart',
  'tray.ai-saved-with': '{length} gespart mit {tool}',
  'tray.ai-more': 'Mehr …',
}
