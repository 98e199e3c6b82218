import type { TuckerItem, TuckerQuantities } from "./item"

/** Some items, one for each thing that the files can say. Invented. */
export const sampleItems: readonly TuckerItem[] = [
  item("160942", {
    description: "BRAKE PAD SINTERED FRONT",
    standardPrice: 24.95,
    bestPrice: 22.46,
    retailPrice: 39.95,
    brand: "DP BRAKES",
    model: "SINTERED HH+",
    category: "BRAKES",
    subcategory: "BRAKE PADS",
    vendorPart: "DP-942",
    application: "HONDA CBR600RR 03-19",
    upc: "191361000102",
    quantities: stock({ TX: 12, PA: 3, CO: 4, FL: 2, CA: 5 }),
  }),
  item("BA0006", {
    description: "AGM BATTERY 12V 8AH",
    status: "C",
    isHazardous: true,
    standardPrice: 48,
    bestPrice: 43.2,
    retailPrice: 79.95,
    weight: 6.6,
    brand: "POWERMAX",
    model: "AGM",
    category: "ELECTRICAL",
    subcategory: "BATTERIES",
    vendorPart: "PM-BA0006",
    application: "UNIVERSAL",
    upc: "191361000119",
    oversize: 2,
    quantities: stock({ TX: 3, PA: 2 }),
  }),
  item("012345", {
    description: "JEU DE POIGNÉES, PAIR",
    sellUnit: "PR",
    retailUnit: "EA",
    retailPrice: 8.95,
    retailToSellFactor: 2,
    brand: "ANSWER",
    vendorPart: "AN-12345",
    quantities: stock({ TX: 30, IL: 9 }),
  }),
  item("160941", {
    description: "BRAKE PAD SINTERED FRONT OLD",
    status: "D",
    brand: "DP BRAKES",
    vendorPart: "DP-941",
    supersededBy: "160942",
  }),
  item("PM3248", {
    description: "EXHAUST SYSTEM, TO ORDER",
    brand: "POWERMAX",
    vendorPart: "PM-3248",
    isSpecialOrder: true,
    quantities: stock({ TX: 1 }),
  }),
  item("990001", {
    description: "ATV WINDSHIELD CRATE",
    brand: "QUADBOSS",
    vendorPart: "QB-1",
    weight: 160,
    oversize: 3,
    quantities: stock({ OR: 2 }),
  }),
]

function stock(units: Partial<TuckerQuantities>): TuckerQuantities {
  return { TX: 0, PA: 0, OR: 0, CO: 0, FL: 0, IL: 0, CA: 0, ...units }
}

function item(itemNumber: string, said: Partial<TuckerItem>): TuckerItem {
  return {
    itemNumber,
    description: `PART ${itemNumber}`,
    status: "",
    isHazardous: false,
    standardPrice: 12.5,
    bestPrice: 11.25,
    retailPrice: 19.95,
    sellUnit: "EA",
    retailUnit: "EA",
    retailToSellFactor: 1,
    weight: 0.55,
    brand: "BIKEMASTER",
    model: "",
    segment: "S",
    category: "PARTS",
    subcategory: "PARTS",
    vendorPart: "",
    application: "",
    upc: null,
    supersededBy: null,
    isSpecialOrder: false,
    oversize: 0,
    quantities: stock({}),
    ...said,
  }
}
