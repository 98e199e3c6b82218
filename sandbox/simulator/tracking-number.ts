/**
 * The tracking number of the n-th parcel: valid by its carrier's check
 * digit, and of the carrier that is named (FedEx when it is no other).
 *
 * @param parcel up to ten digits
 */
export function trackingNumber(carrier: string, parcel: number): string {
  const name = carrier.toUpperCase()
  if (name.startsWith("UPS")) {
    const serial = `5R893902${padded(parcel, 7)}`
    return `1Z${serial}${checkDigit(serial, 1, 2)}`
  }
  if (name.startsWith("USPS")) {
    const serial = `94055036993${padded(parcel, 10)}`
    return `${serial}${checkDigit(serial, 3, 1)}`
  }
  const serial = `7489${padded(parcel, 10)}`
  return `${serial}${checkDigit(serial, 1, 3)}`
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, "0").slice(-length)
}

/**
 * The carriers' modulus 10: weights alternate from the first character. A
 * letter counts as its place in the alphabet plus two, modulo ten (UPS).
 */
function checkDigit(serial: string, evens: number, odds: number): number {
  const sum = Array.from(serial).reduce((total, character, index) => {
    const value = /\d/.test(character)
      ? Number(character)
      : (character.charCodeAt(0) - 3) % 10
    return total + value * (index % 2 === 0 ? evens : odds)
  }, 0)
  return (10 - (sum % 10)) % 10
}
