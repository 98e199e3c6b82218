import { partsUnlimitedItem, type PartsUnlimitedItem } from "./item"

/** One part of each kind that the price file knows. */
export const sampleItems: readonly PartsUnlimitedItem[] = [
  partsUnlimitedItem({
    punctuated: "0101-9901",
    vendorPartNumber: "SH90BKXS",
    vendorPunctuated: "SH-90-BK-XS",
    description: "HELMET SAMPLE BLACK XS",
    brand: "SAMPLE HELMETS",
    upc: "768000000016",
    originalRetail: 89.95,
    retail: 94.95,
    basePrice: 62.67,
    dealerPrice: 58.91,
    quantities: { WI: 25, NY: 4, TX: 0, NV: 7, NC: null },
    hasAdPolicy: true,
    productCode: "C",
  }),
  partsUnlimitedItem({
    punctuated: "DS-124090",
    vendorPartNumber: "E127",
    vendorPunctuated: "E12-7",
    status: "C",
    description: "CHROME AXLE COVER SAMPLE",
    brand: "DRAG SPECIALTIES",
    originalRetail: 34.95,
    retail: 34.95,
    basePrice: 24.47,
    dealerPrice: 23.24,
    quantities: { WI: 2, NY: 0, TX: 0, NV: 0, NC: 0 },
    noShipToCalifornia: true,
    productCode: "E",
    isDragPart: true,
  }),
  // Six digits, and zeros that count.
  partsUnlimitedItem({ punctuated: "003199", retail: 18.95 }),
  partsUnlimitedItem({ punctuated: "0320-0417", hazardousCode: "A" }),
  partsUnlimitedItem({ punctuated: "2113-0555", hazardousCode: "N" }),
  partsUnlimitedItem({ punctuated: "4510-0021", isTruckOnly: true }),
  partsUnlimitedItem({ punctuated: "1401-0999", status: "W" }),
  partsUnlimitedItem({ punctuated: "0570-0123", status: "D" }),
  partsUnlimitedItem({
    punctuated: "0810-0007",
    description: 'EXHAUST TIP, 4" CHROME',
    dropshipFee: 24.5,
  }),
]

/** Plain parts with numbers of their own; the same count, the same parts. */
export function* generatedItems(count: number): Generator<PartsUnlimitedItem> {
  for (let index = 0; index < count; index += 1) {
    const code = String(index).padStart(8, "0")
    yield partsUnlimitedItem({
      punctuated: `9${code.slice(1, 4)}-${code.slice(4)}`,
      quantities: {
        WI: index % 13,
        NY: index % 7,
        TX: index % 5,
        NV: index % 3,
        NC: null,
      },
    })
  }
}
