// The least an app with a window can be: one word on a page of its own.
const { app, BrowserWindow } = require('electron')

app.setPath('userData', process.env.OFFWHEEL_USER_DATA)
app.whenReady().then(() => {
  const window = new BrowserWindow({ webPreferences: { sandbox: true } })
  window.loadFile(`${__dirname}/index.html`)
})
