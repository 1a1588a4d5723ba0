import { useAnswer } from './use-answer.ts'

/** The AI tool named last; `''` where none was named. */
export function useLastTool(): string {
  const { value } = useAnswer('getRecentWork', undefined)
  return value?.tool ?? ''
}
