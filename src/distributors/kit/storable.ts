/**
 * A text of an answer as PostgreSQL can hold it: control characters other than
 * the ends of lines and tabs, and halves of surrogate pairs, become spaces. One
 * NUL in an order number would otherwise keep the purchase order from ever
 * being stored as sent. So do the characters that turn the direction of
 * writing: what a screen shows is what is there.
 */
export function storable(text: string): string {
  return text.replace(
    /(?![\t\n\r])\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/gu,
    " "
  )
}
