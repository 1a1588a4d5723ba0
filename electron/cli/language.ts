// The language and the clock of a command: what the settings of its data folder name, else what the environment says.
import path from 'node:path'
import { settingsSchema } from '../../shared/interchange/schema.ts'
import { followsSystem, type LocaleChoices, resolveLocale } from '../../shared/words/locale.ts'
import { wordsOf } from '../app/words.ts'
import { faultOfFile } from '../file-fault.ts'
import { lastGoodFolder } from '../store/files.ts'
import { readJson } from '../store/read-json.ts'
import { type CliIo, exitStatus } from './io.ts'

/** Runs what works on a data folder, and says in its language what is thrown there. */
export async function inLanguageOf(
  folder: string,
  given: CliIo,
  work: (io: CliIo) => Promise<number>,
): Promise<number> {
  const words = wordsOf(resolveLocale(choicesIn(folder), given.systemLocale))
  try {
    return await work({ ...given, words })
  } catch (error) {
    given.stderr(words.say(faultOfFile(error)))
    return exitStatus.refused
  }
}

/**
 * Read on its own, because the store is slow to load and a running app has the folder. A damaged file gives way to its
 * copy, as it does for the store.
 */
function choicesIn(folder: string): LocaleChoices {
  for (const place of [folder, lastGoodFolder(folder)]) {
    const choices = choicesOf(path.join(place, 'config.json'))
    if (choices) return choices
  }
  return followsSystem
}

function choicesOf(file: string): LocaleChoices | null {
  try {
    const config = readJson(file)
    if (config.kind !== 'read') return null
    const { locale } = settingsSchema.shape
    const settings = config.value['settings'] as { readonly locale?: unknown } | undefined
    return locale.safeParse(settings?.locale).data ?? null
  } catch {
    // What is wrong with the disk is told by whoever opens the folder.
    return null
  }
}
