import type { hints as en } from '../en/hints.ts'

export const hints: Record<keyof typeof en, string> = {
  'hint.discard': 'Verwirft den Block: Seine Zeit zählt nicht. Das lässt sich rückgängig machen.',
  'hint.skip-answer': 'Bleibt unbekannt, nicht null. Die Antwort geht später unter KI-Stunden.',
  'hint.skip-break': 'Diesmal keine Pause.',

  'hint.request-start': 'Startet einen Block dafür.',
  'hint.request-switch': 'Stoppt den laufenden Block und startet einen hierfür.',
  'hint.request-later': 'Die Anfrage bleibt hier stehen, mit dem Vermerk „für später“.',
  'hint.request-decline': 'Sie haben Nein gesagt. Die Anfrage zählt als abgelehnt.',
  'hint.request-done': 'Die Anfrage ist erledigt und verlässt diese Liste.',

  'hint.confirm': 'Der Termin fand zu dieser Zeit statt. Auch unbestätigte Termine zählen.',
  'hint.dismiss': 'Der Termin fand nicht statt oder ist keine Arbeit: Er zählt nicht.',
  'hint.ended-early': 'Setzt, wann der Termin wirklich endete.',
  'hint.split': 'Macht zwei Einträge daraus, geteilt an dieser Minute, sonst in der Mitte.',
  'hint.duplicate': 'Legt denselben Eintrag noch einmal an, gleich danach.',
  'hint.join': 'Macht aus den ausgewählten einen Eintrag.',
  'hint.deselect': 'Wählt nichts mehr aus.',
  'hint.keep-time': 'Ihre Zeit bleibt, was auch immer der Kalender sagt.',

  'hint.commitment-kept': 'Vermerkt im Rückblick dieser Woche, dass Sie ihn gehalten haben.',
  'hint.commitment-open': 'Nimmt den Vermerk zurück.',

  'hint.archive': 'Wird nicht mehr angeboten. Erfasste Zeit bleibt.',
  'hint.skip-step': 'Nimmt diesen Schritt von der Liste.',
  'hint.as-app': 'Verwirft Ihre Fassung.',
}
