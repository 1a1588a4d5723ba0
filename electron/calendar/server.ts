// A server as the calendar lookup sees it: only the used part of Electron's `net.request`, so that the limits in
// fetch-calendar.ts can be tested without Electron.

/** One request, like Electron's `ClientRequest`; a redirect is reported and not followed. */
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

/** A response, like Electron's `IncomingMessage`: its body is already unpacked as its headers declare. */
export interface ServerAnswer {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  on(event: 'data', listener: (chunk: Buffer) => void): unknown
  on(event: 'end', listener: () => void): unknown
  on(event: 'error', listener: (error: Error) => void): unknown
}

/** Creates a request, which `end` sends. Failures are `error` events with Chromium's names, `net::ERR_…`. */
export type AskServer = (what: {
  readonly url: string
  readonly headers: Record<string, string>
}) => ServerRequest

/** The value of a header, the first if there are several; names are in lower case. */
export function headerOf({ headers }: ServerAnswer, name: string): string | undefined {
  const value = headers[name]
  return typeof value === 'string' ? value : value?.[0]
}
