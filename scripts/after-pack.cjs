// The development runtime carries a stand-in for Electron's own start page; no packed app may.
const fs = require('node:fs')
const path = require('node:path')

exports.default = async ({ appOutDir }) => {
  fs.rmSync(path.join(appOutDir, 'resources', 'default_app.asar'), { force: true })
}
