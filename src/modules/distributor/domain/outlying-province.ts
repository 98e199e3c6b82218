import { lettersAndDigits } from "../../../schemas/letters-and-digits"

/** Names of what lies beyond the mainland, as `lettersAndDigits` leaves them. */
const codes: Readonly<Record<string, string>> = {
  ALASKA: "AK",
  HAWAII: "HI",
  PUERTORICO: "PR",
  GUAM: "GU",
  VIRGINISLANDS: "VI",
  USVIRGINISLANDS: "VI",
  VIRGINISLANDSUS: "VI",
  AMERICANSAMOA: "AS",
  NORTHERNMARIANAISLANDS: "MP",
  USMINOROUTLYINGISLANDS: "UM",
  MICRONESIA: "FM",
  FEDERATEDSTATESOFMICRONESIA: "FM",
  MARSHALLISLANDS: "MH",
  PALAU: "PW",
}
const states = new Set(["AK", "HI"])

/** First digits of ZIP codes; the longest that fits counts. */
const zipPrefixes: readonly (readonly [RegExp, string])[] = [
  [/^99[5-9]/, "AK"],
  [/^96799/, "AS"],
  [/^96[78]/, "HI"],
  [/^008/, "VI"],
  [/^00[679]/, "PR"],
  [/^9695/, "MP"],
  [/^9694[1-4]/, "FM"],
  [/^96939|^96940/, "PW"],
  [/^969[67]0/, "MH"],
  [/^969/, "GU"],
]

/**
 * The code of Alaska, Hawaii, a US territory or a freely associated state;
 * null for any other place. ISO 3166 has the territories as countries of their
 * own, buyers pick either. The ZIP code tells only where no state is given.
 */
export function outlyingProvince(address: {
  province: string
  postal_code: string
  /** Upper case. */
  country_code: string
}): string | null {
  const own = address.country_code
  if (Object.values(codes).includes(own) && !states.has(own)) {
    return own
  }
  if (own !== "US" && own !== "") {
    return null
  }
  const province = lettersAndDigits(address.province)
  if (province !== "") {
    return (
      codes[province] ??
      Object.values(codes).find((code) => code === province) ??
      null
    )
  }
  const zip = address.postal_code.trim()
  return zipPrefixes.find(([prefix]) => prefix.test(zip))?.[1] ?? null
}
