/** One line about what a script does, on stderr so that a script's output stays clean. */
export function say(line: string): void {
  process.stderr.write(`offwheel: ${line}\n`)
}

/** Says what is wrong and what to do about it, and ends the script. */
export function giveUp(line: string): never {
  say(line)
  process.exit(1)
}
