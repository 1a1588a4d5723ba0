// What Electron runs when it is given the path of an app: `electron [-r module]... <app path> [args]`.
// The development runtime comes without its own, so this stands in for it; it never ships.
const fs = require('node:fs')
const Module = require('node:module')
const path = require('node:path')
const { app } = require('electron')

const { modules, appPath } = readArguments(process.argv.slice(1))
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
const manifest = JSON.parse(fs.readFileSync(path.join(appPath, 'package.json'), 'utf8'))
app.setVersion(manifest.version)
app.name = manifest.productName ?? manifest.name
app.setDesktopName(manifest.desktopName ?? `${app.name}.desktop`)
app.setPath('userData', path.join(app.getPath('appData'), app.name))
app.setAppPath(appPath)
for (const name of modules) {
  Module._load(require.resolve(name, { paths: [process.cwd()] }), Module, true)
}
Module._load(Module._resolveFilename(appPath, null, true), Module, true)

/** The first argument that is no switch is the app, as in Electron's own. */
function readArguments(args) {
  const modules = []
  for (let index = 0; index < args.length; index++) {
    if (args[index] === '-r' || args[index] === '--require') modules.push(args[++index])
    else if (!args[index].startsWith('-')) return { modules, appPath: path.resolve(args[index]) }
  }
  process.stderr.write('Usage: electron <app path>\n')
  process.exit(2)
}
