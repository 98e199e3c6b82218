import { Readable } from "node:stream"
import fc from "fast-check"
import type { FeedFile, FeedRecord } from "../../adapter"
import { FeedFormatError } from "../../kit/feed-format-error"
import { partsUnlimited } from "../index"
import { canonicalPartNumber } from "../part-number"
import { axleCover, helmet, partsHeader as header } from "./feed-samples"
import { eachOf } from "../../kit/__fixtures__/each-of"

function file(id: string): FeedFile {
  const found = partsUnlimited.feed.files.find((one) => one.id === id)
  if (!found) {
    throw new Error(`Parts Unlimited has no feed file "${id}".`)
  }
  return found
}

async function read(id: string, ...lines: string[]): Promise<FeedRecord[]> {
  const records = []
  const content = Readable.from([lines.join("\n")])
  for await (const record of eachOf(file(id).read(content, {}))) {
    records.push(record)
  }
  return records
}

function only([record]: FeedRecord[]): unknown {
  return record && "row" in record ? record.row : record?.rejection
}

/** The helmet with other values. */
async function item(changes: Record<string, string> = {}): Promise<unknown> {
  const names = header.split(",")
  const values = helmet
    .split(",")
    .map((value, index) => changes[names[index] ?? ""] ?? value)
  return only(await read("items", header, values.join(",")))
}

describe("the parts file", () => {
  it("reads a part with its stock", async () => {
    expect(await item()).toEqual({
      kind: "item",
      sku: "01019901",
      title: "HELMET SAMPLE BLACK XS",
      brand: "SAMPLE HELMETS",
      makerPartNumber: "SH90BKXS",
      upc: "768000000016",
      unitOfMeasure: "EA",
      cost: 58.91,
      retailPrice: 94.95,
      mapPrice: 94.95,
      dropshipFee: null,
      status: "S",
      isDropshippable: true,
      dropshipBlock: null,
      flags: {},
      supersededBy: null,
      imageUrl: null,
      quantities: { WI: 10, NY: 4, TX: 0, NV: 7, NC: 0 },
    })
  })

  it("reads a closeout that California must not get", async () => {
    expect(only(await read("items", header, axleCover))).toMatchObject({
      sku: "DS124090",
      upc: null,
      mapPrice: null,
      status: "C",
      isDropshippable: true,
      flags: { isCloseout: true, forbiddenProvinces: ["CA"] },
    })
  })

  it("reads the bundle's file, which tells no price and no stock", async () => {
    const row = only(
      await read(
        "items",
        "UPC_CODE,BRAND_NAME,Part Status,Part Description,Vendor Part Number,Punctuated Part Number,Part Number",
        "768000000016,SAMPLE HELMETS,NEW,HELMET,SH90BKXS,0101-9901,01019901"
      )
    )
    expect(row).toMatchObject({
      sku: "01019901",
      brand: "SAMPLE HELMETS",
      upc: "768000000016",
      cost: null,
      retailPrice: null,
      mapPrice: null,
    })
    expect(row).not.toHaveProperty("quantities")
  })

  it("reads an older file, with CA in place of NV", async () => {
    expect(
      only(
        await read(
          "items",
          "Part Number,Part Status,Part Description,Original Retail,Base Dealer Price,WI Availability,CA Availability,NoShipToCA",
          "003199,D,BOLT,18.95,12.00,3,9,X"
        )
      )
    ).toMatchObject({
      sku: "003199",
      status: "D",
      isDropshippable: true,
      cost: 12,
      retailPrice: 18.95,
      quantities: { WI: 3, NY: 0, TX: 0, NV: 0, NC: 0 },
      flags: { forbiddenProvinces: ["CA"] },
    })
  })

  it.each([
    ["0101-9901", "01019901"],
    ["003199", "003199"],
    ["ds-124090", "DS124090"],
    [" 0101 9901 ", "01019901"],
  ])("names the part %j as %s", async (partNumber, sku) => {
    expect(await item({ "Part Number": partNumber })).toMatchObject({ sku })
  })

  it.each([
    [{ "Part Status": "w" }, "web"],
    [{ "Hazardous Code": "A" }, "aerosol"],
    // Lithium that may not fly; not a no.
    [{ "Hazardous Code": "N" }, "lithium, not by air"],
    [{ "Hazardous Code": "Z" }, "code Z"],
  ])("does not let %j be drop-shipped: %s", async (changes, words) => {
    expect(await item(changes)).toMatchObject({
      isDropshippable: false,
      dropshipBlock: expect.stringContaining(words),
    })
  })

  it("marks what goes by truck, and what is dangerous", async () => {
    const changes = { "Truck Part Only": "T", "Hazardous Code": "L" }
    expect(await item(changes)).toMatchObject({
      flags: { isTruckOnly: true, isHazardous: true },
    })
  })

  it.each([
    [{ "Your Dealer Price": "" }, { cost: 62.67 }],
    [{ "Your Dealer Price": "0.00", "Base Dealer Price": "" }, { cost: null }],
    [
      { "Current Suggested Retail": "" },
      { retailPrice: 89.95, mapPrice: 89.95 },
    ],
    [{ "Ad Policy": "N" }, { mapPrice: null }],
    [{ "Dropship Fee": "24.50" }, { dropshipFee: 24.5 }],
    [{ "Part Description": "" }, { title: "01019901" }],
  ])("reads %j as %j", async (changes, expected) => {
    expect(await item(changes)).toMatchObject(expected)
  })

  it.each([
    [{ "Part Number": " - " }, "Part Number is empty."],
    [
      { "Part Number": "1.02E+06" },
      'Part Number "1.02E+06" was damaged by a spreadsheet.',
    ],
    [
      { "WI Availability": "many" },
      'WI Availability "many" is not a whole number.',
    ],
    [
      { "Current Suggested Retail": "-1" },
      'Current Suggested Retail "-1" is negative.',
    ],
  ])("refuses a row with %j", async (changes, reason) => {
    expect(await item(changes)).toMatchObject({ reason })
  })

  it("names the columns that a wrong file lacks", async () => {
    await expect(read("items", "sku,name", "1,a")).rejects.toThrow(
      'The file lacks the columns "Part Number", "Part Status", "Part Description".'
    )
  })
})

describe("the price file", () => {
  it.each([
    [
      "Part Number,Punctuated Part Number,Your Dealer Price",
      "01019901,0101-9901,58.91",
      { retailPrice: null, mapPrice: null },
    ],
    [
      "partNumber,basePrice,dealerPrice,retailPrice,adPolicy,priceChangedToday",
      "0101-9901,62.67,58.91,94.95,Y,N",
      { retailPrice: 94.95, mapPrice: 94.95 },
    ],
    [
      "partNumber,basePrice,dealerPrice,retailPrice,adPolicy,priceChangedToday",
      "01019901,24.47,58.91,34.95,N,Y",
      { retailPrice: 34.95, mapPrice: null },
    ],
  ])("reads what the dealer pays: %s", async (columns, row, expected) => {
    expect(only(await read("prices", columns, row))).toEqual({
      kind: "price",
      sku: "01019901",
      cost: 58.91,
      dropshipFee: null,
      isDropshippable: null,
      ...expected,
    })
  })

  it("names the column that a wrong file lacks", async () => {
    await expect(read("prices", header, helmet)).resolves.toHaveLength(1)
    await expect(read("prices", "partNumber,price", "1,2")).rejects.toThrow(
      FeedFormatError
    )
  })
})

describe("part numbers", () => {
  it("stay the same when they are named twice, and keep their zeros", () => {
    const part = fc.stringMatching(/^[0-9A-Za-z]{1,12}$/)
    fc.assert(
      fc.property(part, fc.array(fc.nat(12)), (number, places) => {
        let dashed = number
        for (const place of places) {
          dashed = `${dashed.slice(0, place)}-${dashed.slice(place)}`
        }
        const canonical = canonicalPartNumber(dashed)
        expect(canonical).toBe(number.toUpperCase())
        expect(canonicalPartNumber(canonical)).toBe(canonical)
      })
    )
  })
})

describe("money and stock", () => {
  it("never grow, shrink or come from nothing on the way in", async () => {
    const units = fc.constantFrom("", "0", "4", "+", "N/A", "12")
    const counts: Record<string, number> = { "4": 4, "+": 10, "12": 12 }
    const cents = fc.integer({ min: 0, max: 9_999_999 })
    await fc.assert(
      fc.asyncProperty(
        fc.array(units, { minLength: 5, maxLength: 5 }),
        cents,
        cents,
        async (stock, own, retail) => {
          const [WI = "", NY = "", TX = "", NV = "", NC = ""] = stock
          const row = await item({
            "WI Availability": WI,
            "NY Availability": NY,
            "TX Availability": TX,
            "NV Availability": NV,
            "NC Availability": NC,
            "Your Dealer Price": (own / 100).toFixed(2),
            "Base Dealer Price": "",
            "Original Retail": "",
            "Current Suggested Retail": (retail / 100).toFixed(2),
          })
          expect(row).toMatchObject({
            cost: own === 0 ? null : own / 100,
            mapPrice: retail === 0 ? null : retail / 100,
          })
          expect((row as { quantities?: object }).quantities).toEqual(
            stock.every((text) => text === "")
              ? undefined
              : {
                  WI: counts[WI] ?? 0,
                  NY: counts[NY] ?? 0,
                  TX: counts[TX] ?? 0,
                  NV: counts[NV] ?? 0,
                  NC: counts[NC] ?? 0,
                }
          )
        }
      )
    )
  })
})
