import type { commandLine as en } from '../en/command-line.ts'

export const commandLine: Record<keyof typeof en, string> = {
  'cli.no-block': 'Es läuft kein Fokusblock.',
  'cli.started': 'Gestartet. {status}',
  'cli.stopped': 'Beendet.',
  'cli.kept': 'Erfasst: {entry}.',
  'cli.left': 'noch {length}',
  'cli.over': '{length} drüber',
  'cli.paused': 'unterbrochen',
  'cli.away': 'abwesend',
  'cli.break': 'in der Pause',
  'cli.ends': 'endet um {time}',
  'cli.all-day': 'ganztägig',
  'cli.cancelled': '{title} (abgesagt)',
  'cli.no-likely':
    'Keine wahrscheinliche Rechnung: Die Arbeitszeit ist ganz erfasst oder zu weniger als der Hälfte.',
  'cli.switches': 'Wechsel',
  'cli.import':
    '{name}: {added} neu, {changed} geändert, {removed} entfernt, {unchanged} unverändert',
  'cli.entries': 'Einträge',
  'cli.categories': 'Kategorien',
  'cli.goals': 'Ziele',
  'cli.weeks': 'Wochen',
  'cli.requests': 'Anfragen',
  'cli.settings-changed': 'Einstellungen: geändert',
  'cli.settings-unchanged': 'Einstellungen: unverändert',
}
