// Other windows, folders, notifications, and quitting the app.
import { z } from 'zod'
import { type ViewName, views } from '../views.ts'
import { command } from './command.ts'
import { nothing, text } from './inputs.ts'

export const desktopTable = {
  openDataFolder: command<undefined, null>({
    does: 'Shows the data folder.',
    input: nothing,
  }),
  openLog: command<undefined, null>({
    does: 'Shows the log.',
    input: nothing,
  }),
  showWindow: command<{ view?: ViewName | undefined }, null>({
    does: 'Brings the main window to the front.',
    input: z.object({ view: z.enum(views).optional() }),
  }),
  toggleMini: command<undefined, null>({
    does: 'Opens the mini window, or closes it.',
    input: nothing,
  }),
  closeCapture: command<undefined, null>({
    does: 'Closes the small window a request is captured in.',
    input: nothing,
  }),
  tryNotification: command<undefined, null>({
    does: 'Shows a notification, to see whether the system does.',
    input: nothing,
  }),
  dismissRecovered: command<undefined, null>({
    does: 'Puts away what was told of at the start.',
    input: nothing,
  }),
  copyText: command<{ text: string }, null>({
    does: 'Puts text on the clipboard.',
    input: z.object({ text }),
  }),
  openSample: command<undefined, null>({
    does: 'Opens a second app with sample data, which leaves nothing behind.',
    input: nothing,
  }),
  quit: command<undefined, null>({
    does: 'Quits the app.',
    input: nothing,
  }),
}
