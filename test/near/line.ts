// Calls and their answers over the channel Node gives a process and its child.

type Calls<T> = { [Name in keyof T]: (input: never) => unknown }

/** One end of the channel: `process` in the child, the `ChildProcess` in its parent. */
export interface Port {
  send?: (message: Message, done: (error: Error | null) => void) => boolean
  on(event: 'message', listener: (message: Message) => void): unknown
  on(event: 'disconnect', listener: () => void): unknown
}

export type Message =
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly input: unknown }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string }

interface Waiting {
  readonly resolve: (value: never) => void
  readonly reject: (error: Error) => void
}

export class Line<Ours extends Calls<Ours>, Theirs extends Calls<Theirs>> {
  readonly #port: Port
  readonly #ours: Ours
  readonly #waiting = new Map<number, Waiting>()
  #lastId = 0

  constructor(port: Port, ours: Ours) {
    this.#port = port
    this.#ours = ours
    port.on('message', (message) => this.#take(message))
    port.on('disconnect', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('the other side is gone'))
      this.#waiting.clear()
    })
  }

  call<Name extends keyof Theirs & string>(
    name: Name,
    input: Parameters<Theirs[Name]>[0],
  ): Promise<Awaited<ReturnType<Theirs[Name]>>> {
    const id = ++this.#lastId
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#send({ kind: 'call', id, name, input })
    })
  }

  /** A call whose answer nobody waits for; where the other side is gone there is no one left to be told. */
  tell<Name extends keyof Theirs & string>(name: Name, input: Parameters<Theirs[Name]>[0]): void {
    this.call(name, input).catch(() => {})
  }

  #take(message: Message): void {
    if (message.kind === 'call') {
      void this.#answer(message)
      return
    }
    const waiting = this.#waiting.get(message.id)
    this.#waiting.delete(message.id)
    if (message.kind === 'answer') waiting?.resolve(message.value as never)
    else waiting?.reject(new Error(message.message))
  }

  async #answer({ id, name, input }: Message & { kind: 'call' }): Promise<void> {
    try {
      const value = await this.#ours[name as keyof Ours](input as never)
      this.#send({ kind: 'answer', id, value })
    } catch (error) {
      this.#send({ kind: 'failure', id, message: (error as Error).stack ?? String(error) })
    }
  }

  #send(message: Message): void {
    const gone = (error: Error | null) => {
      if (!error) return
      this.#waiting.get(message.id)?.reject(error)
      this.#waiting.delete(message.id)
    }
    if (this.#port.send) this.#port.send(message, gone)
    else gone(new Error('there is no other side'))
  }
}
