import { lettersAndDigits } from "../../schemas/letters-and-digits"

/**
 * The tags with one more. What has no letter or digit is no tag, and what
 * differs from another by case or punctuation only is the same.
 */
export function addTag(tags: readonly string[], text: string): string[] {
  const key = lettersAndDigits(text)
  const isNew = key !== "" && !tags.some((tag) => lettersAndDigits(tag) === key)
  return isNew ? [...tags, text.trim()] : [...tags]
}
