// Prints a page to PDF in a window that nobody sees: sandboxed, without scripts, and nothing is loaded into it.
import { BrowserWindow } from 'electron'
import { pageNumbers, runningHead } from '../../shared/pack/running-head.ts'
import type { Printer } from '../app/desktop.ts'

/** In inches, as Chromium wants it. */
const margins = { top: 0.9, bottom: 0.8, left: 0.85, right: 0.85 }

export const pdfPrinter: Printer = {
  // Hundreds of kilobytes that a start does not wait for.
  fontFaces: async () => (await import('./pack-fonts.ts')).packFontFaces(),
  print: async (html, options) => {
    const window = new BrowserWindow({
      show: false,
      webPreferences: {
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        javascript: false,
        // A session of its own, which leaves nothing behind.
        partition: 'print',
      },
    })
    try {
      await window.loadURL(
        `data:text/html;charset=utf-8;base64,${Buffer.from(html, 'utf8').toString('base64')}`,
      )
      return await window.webContents.printToPDF({
        pageSize: options.paper,
        margins,
        printBackground: true,
        displayHeaderFooter: true,
        headerTemplate: runningHead(options.head),
        footerTemplate: pageNumbers(options.page, options.of),
        preferCSSPageSize: false,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      })
    } finally {
      window.destroy()
    }
  },
}
