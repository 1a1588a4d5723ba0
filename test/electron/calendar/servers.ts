// Real servers on this machine that answer as a test says, well or badly, and are gone after it.
import http from 'node:http'
import https from 'node:https'
import net, { type AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { type Certificate, certificate } from './certificate.ts'

/** An http server; answers where it is, without a slash at the end. */
export async function httpServer(listener: http.RequestListener): Promise<string> {
  return `http://127.0.0.1:${await listening(http.createServer(listener))}`
}

/** An https server for `localhost` with a certificate only its own `cert` vouches for. */
export async function httpsServer(
  listener: http.RequestListener,
  pair: Certificate = certificate(),
): Promise<{ readonly base: string; readonly ca: string }> {
  const server = https.createServer(pair, listener)
  server.on('tlsClientError', () => {})
  return { base: `https://localhost:${await listening(server)}`, ca: pair.cert }
}

/** A server that answers each connection with bytes of its own, whatever was asked. */
export async function rawServer(answer: (socket: net.Socket) => void): Promise<string> {
  const server = net.createServer((socket) => {
    socket.on('error', () => {})
    answer(socket)
  })
  return `http://127.0.0.1:${await listening(server)}`
}

async function listening(server: net.Server): Promise<number> {
  const sockets = new Set<net.Socket>()
  server.on('connection', (socket: net.Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return (server.address() as AddressInfo).port
}
