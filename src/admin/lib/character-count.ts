/** Characters as distributors count them: an emoji is one, spaces around none. */
export function characterCount(value: string): number {
  return Array.from(value.trim()).length
}
