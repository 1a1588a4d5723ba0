// What a reflection asks, what was answered, and in which words it was asked. The rules are in docs/reflection.md.
import type { Config } from '../model/document.ts'
import { type BuiltInPrompt, builtInPrompts, isBuiltIn, type Prompt } from '../model/prompt.ts'
import type { Reflection } from '../model/reflection.ts'
import type { Week } from '../time/week.ts'
import type { Words } from '../words/words.ts'

type Answers = Pick<Reflection, BuiltInPrompt | 'answers'>

/** What is written under a prompt; `''` for nothing. */
export function answerTo(id: string, answers: Answers | null | undefined): string {
  if (!answers) return ''
  return (isBuiltIn(id) ? answers[id] : textIn(answers.answers, id)) ?? ''
}

/** An id may be any text, such as `constructor`. */
function textIn(texts: Readonly<Record<string, string>> | undefined, id: string) {
  return texts && Object.hasOwn(texts, id) ? texts[id] : undefined
}

/** A prompt with its answer. */
export interface Answered {
  readonly id: string
  readonly text: string
  /** The person's wording under which it was answered; `null` for the app's own. */
  readonly asked: string | null
}

/** What is answered in a reflection, in the order of the prompts. */
export function answersOf(
  reflection: Reflection | null | undefined,
  prompts: readonly Prompt[],
): readonly Answered[] {
  if (!reflection) return []
  const known = [...prompts.map(({ id }) => id), ...builtInPrompts]
  const ids = new Set([...known, ...Object.keys(reflection.answers ?? {})])
  return [...ids].flatMap((id) => {
    const text = answerTo(id, reflection).trim()
    if (text === '') return []
    // Prompts of one's own are always stored with their wording; an import may lack it.
    const asked = textIn(reflection.asked, id) ?? (isBuiltIn(id) ? null : wordingOf(id, prompts))
    return [{ id, text, asked }]
  })
}

function wordingOf(id: string, prompts: readonly Prompt[]): string {
  return prompts.find((prompt) => prompt.id === id)?.question ?? id
}

/** The app's own wording of a prompt; `null` of one that the app does not come with. */
export function ownWording(id: string, { t }: Words): string | null {
  return isBuiltIn(id) ? t(`reflection.prompt-${id}`) : null
}

export interface Question {
  readonly id: string
  readonly question: string
}

/** How a prompt is worded now; `null` of one that only a later version has words for. */
export function currentWording({ id, question }: Prompt, words: Words): string | null {
  return question ?? ownWording(id, words)
}

/**
 * What the reflection of a week asks: the prompts in use, and those answered in it that are dropped by now, each as it
 * was worded when it was answered; and `others` that are asked all the same.
 */
export function questionsOf(
  reflection: Reflection | null | undefined,
  prompts: readonly Prompt[],
  words: Words,
  others: readonly string[] = [],
): readonly Question[] {
  const answered = new Map(answersOf(reflection, prompts).map((each) => [each.id, each]))
  const used = prompts.filter(({ dropped }) => !dropped).map(({ id }) => id)
  return [...new Set([...used, ...others, ...answered.keys()])].flatMap((id) => {
    const answer = answered.get(id)
    const prompt = prompts.find((each) => each.id === id)
    const question = answer
      ? currentWording({ id, question: answer.asked, dropped: false }, words)
      : prompt
        ? currentWording(prompt, words)
        : null
    return question === null ? [] : [{ id, question }]
  })
}

/** The wordings to keep with a reflection that was just written: a first answer takes the present one along. */
export function askedIn(
  before: Reflection | undefined,
  after: Reflection,
  prompts: readonly Prompt[],
): Reflection['asked'] {
  return wordings(after, prompts, (id) => answerTo(id, before).trim() === '')
}

/** The wordings of a reflection, of those prompts anew that `isNew` names. */
function wordings(
  reflection: Reflection,
  prompts: readonly Prompt[],
  isNew: (id: string) => boolean,
): Reflection['asked'] {
  const asked = answersOf(reflection, prompts).flatMap(({ id }) => {
    const prompt = isNew(id) ? prompts.find((each) => each.id === id) : undefined
    const wording = prompt ? prompt.question : textIn(reflection.asked, id)
    return wording == null ? [] : [[id, wording] as const]
  })
  return Object.fromEntries(asked)
}

/**
 * The configuration with other prompts. The reflection of `week` takes their words over while it is being written; what
 * is finished keeps the words under which it was answered.
 */
export function withPrompts(
  { weeks }: Pick<Config, 'weeks'>,
  prompts: readonly Prompt[],
  week: Week,
): Pick<Config, 'prompts' | 'weeks'> {
  const note = weeks[week]
  if (!note?.reflection?.isOpen) return { prompts, weeks }
  const asked = wordings(note.reflection, prompts, () => true)
  const reflection = { ...note.reflection, asked }
  return { prompts, weeks: { ...weeks, [week]: { ...note, reflection } } }
}

/** A prompt in other words; the app's own words again for none, and for the same as the app's. */
export function reworded(prompt: Prompt, text: string, words: Words): Prompt {
  const question = text.trim()
  const own = ownWording(prompt.id, words)
  if (question === '' && own === null) return prompt
  return { ...prompt, question: question === '' || question === own ? null : question }
}

/** The prompts with one put before another, or after all with `null`. One that is not in the list stays where it is. */
export function movedPrompt(
  prompts: readonly Prompt[],
  id: string,
  before: string | null,
): readonly Prompt[] {
  const moved = prompts.find((prompt) => prompt.id === id)
  if (!moved || before === id) return prompts
  const others = prompts.filter((prompt) => prompt.id !== id)
  if (before === null) return [...others, moved]
  const index = others.findIndex((prompt) => prompt.id === before)
  return index < 0 ? prompts : others.toSpliced(index, 0, moved)
}

/** All the app comes with, in its own words and order; the person's own are dropped, and can be brought back. */
export function resetPrompts(prompts: readonly Prompt[]): readonly Prompt[] {
  const builtIn = builtInPrompts.map((id) => ({
    ...prompts.find((prompt) => prompt.id === id),
    id,
    question: null,
    dropped: false,
  }))
  const own = prompts.filter(({ id }) => !isBuiltIn(id))
  return [...builtIn, ...own.map((prompt) => ({ ...prompt, dropped: true }))]
}
