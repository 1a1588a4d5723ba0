/** Nobody answers: every dialog is closed again. An error goes where Electron writes it when it cannot show it. */
export const dialog = {
  showOpenDialog: async () => ({ canceled: true, filePaths: [] }),
  showSaveDialog: async () => ({ canceled: true, filePath: '' }),
  showMessageBox: async () => ({ response: 0, checkboxChecked: false }),
  showMessageBoxSync: () => 0,
  showErrorBox: (title, content) => void process.stderr.write(`${title}\n${content}\n`),
} satisfies Partial<Electron.Dialog>
