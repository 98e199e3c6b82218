/** Also those of the newer network, which the stock files don't have. */
const states: Readonly<Record<string, string>> = {
  CALIFORNIA: "CA",
  COLORADO: "CO",
  FLORIDA: "FL",
  ILLINOIS: "IL",
  INDIANA: "IN",
  NEVADA: "NV",
  OREGON: "OR",
  PENNSYLVANIA: "PA",
  TEXAS: "TX",
}

/**
 * The code of a distribution centre by its `dcname`. Whether that is a state's
 * code, its name or a city is not certain: `TX`, `Texas` and `Fort Worth, TX`
 * are `TX`; anything else stays as it is, in upper case.
 */
export function warehouseCode(name: string): string {
  const text = name.trim().toUpperCase()
  return states[text] ?? /[,\s]([A-Z]{2})$/.exec(text)?.[1] ?? text
}
