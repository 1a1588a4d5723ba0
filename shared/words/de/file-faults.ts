import type { fileFaults as en } from '../en/file-faults.ts'

// Without a verb where that reads well: after a colon, a sentence would begin with a capital.
export const fileFaults: Record<keyof typeof en, string> = {
  'file-fault.at': '{file}: {fault}',
  'file-fault.disk-full': 'kein Platz mehr auf dem Datenträger',
  'file-fault.over-quota': 'Speicherkontingent dieses Benutzerkontos aufgebraucht',
  'file-fault.no-permission': 'keine Berechtigung dafür',
  'file-fault.read-only': 'schreibgeschützter Datenträger',
  'file-fault.not-found': 'keine solche Datei und kein solcher Ordner',
  'file-fault.no-folder': 'kein Ordner an einer Stelle des Pfads',
  'file-fault.is-folder': 'ein Ordner, keine Datei',
  'file-fault.is-there': 'Name bereits vergeben',
  'file-fault.not-empty': 'Ordner nicht leer',
  'file-fault.in-use': 'von einem anderen Programm verwendet',
  'file-fault.too-many-open': 'zu viele geöffnete Dateien',
  'file-fault.too-large': 'zu groß',
  'file-fault.name-too-long': 'zu langer Name',
  'file-fault.endless-link': 'ein Verweis, der nirgendwohin führt',
  'file-fault.disk-failed': 'Fehler des Datenträgers',
  'file-fault.system': 'Meldung des Systems „{said}“',
  'file-fault.folder-gone': 'Ordner nicht mehr vorhanden',
  'file-fault.written-in-part':
    'nur {written} von {all} Bytes geschrieben; ist der Datenträger voll?',
  'file-fault.not-a-file': 'keine Datei',
  'file-fault.no-object': 'kein Objekt darin',
  'file-fault.nested-too-deeply': 'zu tief verschachtelt',
  'file-fault.json-ends': 'vorzeitiges Ende',
  'file-fault.json-at': 'kein JSON in Zeile {line}, Spalte {column}',
  'file-fault.damaged-archive': 'beschädigte gepackte Daten',
  'file-fault.encrypted':
    'verschlüsselt: in den Einstellungen wiederherstellen oder mit `age -d -i key.age DATEI` entschlüsseln',
  'file-fault.not-a-backup': '{name} ist keine Sicherung',
  'file-fault.not-read-back': 'nach dem Schreiben nicht lesbar',
  'file-fault.not-as-written': 'auf dem Datenträger anders als geschrieben',
  'file-fault.no-recipient': '{name} nennt keinen Schlüssel',
  'file-fault.no-key': 'Schlüssel {name} fehlt; Passphrase neu festlegen',
}
