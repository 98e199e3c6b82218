import {
  allCouriers,
  getTracking,
  type TrackingCourier,
} from "ts-tracking-number"

export interface Carrier {
  /** The name that a buyer knows, for example `FedEx`. */
  name: string
  /** The carrier's page for this number; null when nobody knows one. */
  trackingUrl: string | null
}

/** The name of a carrier that nobody can tell. */
export const unknownCarrier = "Other carrier"

/** Names that read better in a mail than the library's. */
const names: Record<string, string> = {
  usps: "USPS",
  s10: "International mail",
}

/** What adapters call the carriers whose numbers can be told. */
const spoken: readonly (readonly [RegExp, string])[] = [
  [/FEDEX/, "fedex"],
  [/\bUPS\b/, "ups"],
  [/USPS|POSTAL SERVICE/, "usps"],
  [/ONTRAC/, "ontrac"],
  [/\bDHL\b/, "dhl"],
  [/AMAZON/, "amazon"],
]

/**
 * Which carrier has a parcel, by its number's format and check digit and by
 * what the distributor says. An unknown carrier is no error: the number is
 * shown without a link.
 *
 * @param said carrier name or, where the adapter knows none, its code
 */
export function identifyCarrier(
  trackingNumber: string,
  said: string | null
): Carrier {
  const expected = courierOf(said)
  const confirmed = expected && detect(trackingNumber, [expected])
  if (confirmed) {
    return confirmed
  }
  const detected = detect(trackingNumber, allCouriers)
  // Numbers of digits only are valid for another carrier by chance often
  // enough; those with letters are not.
  if (detected && (!expected || /[a-z]/i.test(trackingNumber))) {
    return detected
  }
  if (expected) {
    const template = expected.tracking_numbers.find(
      (format) => format.tracking_url
    )?.tracking_url
    return {
      name: nameOf(expected.courier_code, expected.name),
      trackingUrl: linkOf(template, trackingNumber),
    }
  }
  return { name: spokenName(said) ?? unknownCarrier, trackingUrl: null }
}

function courierOf(said: string | null): TrackingCourier | undefined {
  const word = said?.trim().toUpperCase() ?? ""
  const code = spoken.find(([pattern]) => pattern.test(word))?.[1]
  return allCouriers.find((courier) => courier.courier_code === code)
}

function detect(
  trackingNumber: string,
  couriers: readonly TrackingCourier[]
): Carrier | undefined {
  const found = getTracking(trackingNumber.toUpperCase(), couriers)
  return (
    found && {
      name: nameOf(found.courier.code, found.courier.name),
      trackingUrl: linkOf(found.trackingUrl, found.trackingNumber),
    }
  )
}

function nameOf(code: string, name: string): string {
  return names[code] ?? name
}

function linkOf(
  template: string | null | undefined,
  trackingNumber: string
): string | null {
  return (
    template?.replace("%s", () => encodeURIComponent(trackingNumber)) ?? null
  )
}

/** A carrier's name, unless it is a code that tells a buyer nothing. */
function spokenName(said: string | null): string | null {
  const name = said?.trim() ?? ""
  return /[a-z]/.test(name) || name.includes(" ") ? name : null
}
