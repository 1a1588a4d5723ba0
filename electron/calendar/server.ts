// A server as a look at a calendar sees it: as much of Electron's `net.request` as is used, so that the limits of
// fetch-calendar.ts can be tried without Electron.

/** One request, as Electron's `ClientRequest`; a redirect is told and not followed. */
export interface ServerRequest {
  on(event: 'response', listener: (answer: ServerAnswer) => void): unknown
  on(
    event: 'redirect',
    listener: (status: number, method: string, location: string) => void,
  ): unknown
  on(event: 'error', listener: (error: Error) => void): unknown
  end(): unknown
  abort(): void
}

/** What a server answers, as Electron's `IncomingMessage`: its body is unpacked already where the head says how. */
export interface ServerAnswer {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  on(event: 'data', listener: (chunk: Buffer) => void): unknown
  on(event: 'end', listener: () => void): unknown
  on(event: 'error', listener: (error: Error) => void): unknown
}

/** Makes a request that is sent by its `end`. Failures are `error` events with Chromium's names, `net::ERR_…`. */
export type AskServer = (what: {
  readonly url: string
  readonly headers: Record<string, string>
}) => ServerRequest

/** A header's value, the first where it came more than once; names are in lower case. */
export function headerOf({ headers }: ServerAnswer, name: string): string | undefined {
  const value = headers[name]
  return typeof value === 'string' ? value : value?.[0]
}
