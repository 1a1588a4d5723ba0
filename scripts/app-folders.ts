// The app's own folder on each system, with the data in `data/`, as the README and `docs/help.md` write it.
export const appFolders = {
  linux: '~/.config/Offwheel',
  darwin: '~/Library/Application Support/Offwheel',
  win32: '%APPDATA%\\Offwheel',
} as const
