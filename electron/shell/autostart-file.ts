import fs from 'node:fs'
import path from 'node:path'
import { hiddenSwitch } from './arguments.ts'

export interface Autostart {
  readonly isOn: boolean
  /** Start in the tray, without the window. */
  readonly isHidden: boolean
}

/** Writes or removes `offwheel.desktop`; leaves it alone if it is already right. */
export function writeAutostartFile(
  folder: string,
  executable: string,
  { isOn, isHidden }: Autostart,
): void {
  const file = path.join(folder, 'offwheel.desktop')
  if (!isOn) {
    fs.rmSync(file, { force: true })
    return
  }
  const text = [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Offwheel',
    `Exec=${quoted(executable)}${isHidden ? ` ${hiddenSwitch}` : ''}`,
    'Terminal=false',
    '',
  ].join('\n')
  if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text) return
  fs.mkdirSync(folder, { recursive: true })
  fs.writeFileSync(file, text)
}

/**
 * As one argument of an `Exec` key (Desktop Entry Specification): the value is unescaped twice, first as a string, then
 * within its quotes, and a percent sign begins a field code.
 */
function quoted(argument: string): string {
  const inQuotes = argument.replace(/["`$\\]/g, '\\$&')
  return `"${inQuotes.replaceAll('\\', '\\\\').replaceAll('%', '%%')}"`
}
