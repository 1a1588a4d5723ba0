// Reads content lines from bytes (RFC 5545 3.1) with any line end. Lines are unfolded before they are decoded, because
// a fold may cut a UTF-8 sequence. Only requested lines are unfolded; the rest is skipped.

const LF = 10
const CR = 13
const TAB = 9
const SPACE = 32
const COLON = 58
const SEMICOLON = 59
const BOM_START = 0xef

/** A stretch of bytes. */
export interface Piece {
  readonly octets: Uint8Array
  readonly from: number
  readonly to: number
}

/** Where to read: from offset `from`, on line `line`, up to `to`. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly line: number
}

/** Walks over lines. Between two calls of `next`, the fields describe the current line. */
export class LineReader {
  /** The number of the line in the file; the first is 1. */
  number: number
  /** Where the name of the line is within `octets`. */
  nameFrom = 0
  nameTo = 0
  /** The file, or a copy of the line if a fold cuts its name. */
  octets: Uint8Array

  readonly #source: Uint8Array
  readonly #limit: number
  readonly #end: number
  #from = 0
  #to = 0
  #folded = false
  #next: number
  #nextNumber: number
  /** The next of its kind at or after `#next`; found again once it is passed. */
  #nextCr = -1
  #nextLf = -1

  /** Lines longer than `limit` bytes are not returned. */
  constructor(source: Uint8Array, limit: number, stretch: Stretch) {
    // Never look beyond the stretch: one event must not cost as much as the rest of the file.
    this.octets = stretch.to < source.length ? source.subarray(0, stretch.to) : source
    this.number = stretch.line
    this.#source = this.octets
    this.#limit = limit
    this.#end = stretch.to
    this.#next = stretch.from
    this.#nextNumber = stretch.line
  }

  /** Where the line starts in the file. */
  get start(): number {
    return this.#from
  }

  /** Moves to the next line that is not empty; false at the end. */
  next(): boolean {
    while (this.#atFold() && this.#to > 0) this.#passLine()
    while (this.#next < this.#end) {
      this.octets = this.#source
      this.#from = this.#next
      this.number = this.#nextNumber
      this.#to = this.#passLine()
      this.#folded = this.#atFold()
      if (this.#to > this.#from) {
        this.#findName()
        return true
      }
    }
    return false
  }

  /** The part after the name, unfolded, from its colon or semicolon on; null if there is none or it is too long. */
  behindName(): Piece | null {
    const { octets, nameTo } = this
    // The whole line was already copied because of the fold in its name.
    if (octets !== this.#source)
      return nameTo < octets.length ? { octets, from: nameTo, to: octets.length } : null
    if (nameTo >= this.#to) return null
    if (this.#folded) {
      const line = this.#unfolded()
      return line && { octets: line.octets, from: nameTo - this.#from, to: line.to }
    }
    return this.#to - this.#from > this.#limit ? null : { octets, from: nameTo, to: this.#to }
  }

  #findName(): void {
    this.#findNameIn(this.#from, this.#to)
    if (this.nameTo < this.#to || !this.#folded) return
    const line = this.#unfolded()
    if (!line) return
    this.octets = line.octets
    this.#findNameIn(0, line.to)
  }

  /** After any stray spaces and byte order marks, up to a colon or a semicolon. */
  #findNameIn(from: number, to: number): void {
    const { octets } = this
    let at = from
    for (;;) {
      const octet = octets[at]
      if (at < to && (octet === SPACE || octet === TAB)) at++
      else if (octet === BOM_START && octets[at + 1] === 0xbb && at + 2 < to) at += 3
      else break
    }
    this.nameFrom = at
    while (at < to && octets[at] !== COLON && octets[at] !== SEMICOLON) at++
    this.nameTo = at
  }

  #unfolded(): Piece | null {
    const pieces: number[] = [this.#from, this.#to]
    let length = this.#to - this.#from
    while (this.#atFold()) {
      const from = this.#next + 1
      const to = this.#passLine()
      length += to - from
      // An empty fold adds nothing, so a million of them must cost nothing either.
      if (to > from && length <= this.#limit) pieces.push(from, to)
    }
    return length > this.#limit ? null : joined(this.#source, pieces, length)
  }

  #atFold(): boolean {
    const octet = this.#source[this.#next]
    return this.#next < this.#end && (octet === SPACE || octet === TAB)
  }

  /** The platform searches many times faster than a loop, especially in a process that has just started. */
  #find(octet: number): number {
    const at = this.#source.indexOf(octet, this.#next)
    return at < 0 ? Number.POSITIVE_INFINITY : at
  }

  /** Goes to the start of the next line and returns where this one ended. */
  #passLine(): number {
    const source = this.#source
    const end = this.#end
    let at = this.#next
    if (this.#nextCr < at) this.#nextCr = this.#find(CR)
    if (this.#nextLf < at) this.#nextLf = this.#find(LF)
    at = Math.min(this.#nextCr, this.#nextLf, end)
    const lineEnd = at
    // Some mail programs write CR CR LF, which is one line end.
    while (at < end && source[at] === CR) at++
    if (at < end && source[at] === LF) at++
    this.#next = at
    this.#nextNumber++
    return lineEnd
  }
}

function joined(octets: Uint8Array, pieces: readonly number[], length: number): Piece {
  const whole = new Uint8Array(length)
  let at = 0
  for (let i = 0; i + 1 < pieces.length; i += 2) {
    const piece = octets.subarray(pieces[i], pieces[i + 1])
    whole.set(piece, at)
    at += piece.length
  }
  return { octets: whole, from: 0, to: at }
}
