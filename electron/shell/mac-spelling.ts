import { session } from 'electron'

/** Switches the checker of macOS with the setting; the returned function is given the setting whenever it may have changed. */
export function macSpellingFollower(): (isOn: boolean) => void {
  let followed = true
  return (isOn) => {
    if (process.platform !== 'darwin' || isOn === followed) return
    followed = isOn
    session.defaultSession.setSpellCheckerEnabled(isOn)
  }
}
