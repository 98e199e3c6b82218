/**
 * A part number as Parts Unlimited's API and price file name it: without
 * dashes and spaces, in upper case. Leading zeros count, so it stays a text.
 * `0101-9901` and `01019901` are one part; dashes are never put back by rule.
 */
export function canonicalPartNumber(text: string): string {
  return text.replace(/[\s-]+/g, "").toUpperCase()
}
