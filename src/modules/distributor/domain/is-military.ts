import { lettersAndDigits } from "../../../schemas/letters-and-digits"

/** What takes the state's place: Americas, Europe and Africa, Pacific. */
const areas = new Set([
  "AA",
  "AE",
  "AP",
  "ARMEDFORCESAMERICAS",
  "ARMEDFORCESEUROPE",
  "ARMEDFORCESPACIFIC",
])

/**
 * Is it an address of the military or of an embassy (APO, FPO, DPO)? They are
 * US addresses wherever they are: the state is AA, AE or AP, and the city is
 * the kind of post office.
 */
export function isMilitary(address: {
  address_1: string
  address_2: string | null
  city: string
  province: string
  /** Upper case. */
  country_code: string
}): boolean {
  if (address.country_code !== "US" && address.country_code !== "") {
    return false
  }
  return (
    areas.has(lettersAndDigits(address.province)) ||
    /^\W*(APO|FPO|DPO)\b/i.test(address.city) ||
    [address.address_1, address.address_2 ?? ""].some((line) =>
      /\b(APO|FPO|DPO)\W+(AA|AE|AP)\b/i.test(line)
    )
  )
}
