// The least an Electron app can be: one hidden window without a page of its own.
const { app, BrowserWindow } = require('electron')

app.whenReady().then(() => {
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } })
  window.loadURL('about:blank')
})
