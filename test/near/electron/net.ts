// `net.request` by way of Node.
import { askWithNode } from '../../../electron/calendar/node-network.ts'

export const net = { request: askWithNode }
