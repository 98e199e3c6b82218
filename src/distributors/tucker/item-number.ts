/**
 * A Tucker item number as we keep and send it: `16-0942` is `160942`. Upper
 * case, without the dashes and spaces of print; leading zeros stay.
 */
export function canonicalItemNumber(text: string): string {
  return text.toUpperCase().replace(/[\s-]+/g, "")
}
