import { Readable } from "node:stream"
import fc from "fast-check"
import type { FeedFile, FeedRecord } from "../../adapter"
import { tucker } from "../index"
import {
  batteryRecord as battery,
  changed,
  padRecord as pad,
} from "./feed-samples"
import { eachOf } from "../../kit/__fixtures__/each-of"

function file(id: string): FeedFile {
  const found = tucker.feed.files.find((candidate) => candidate.id === id)
  if (!found) {
    throw new Error(`Tucker has no feed file "${id}".`)
  }
  return found
}

async function read(
  id: string,
  lines: readonly string[],
  settings: Record<string, unknown> = {}
): Promise<FeedRecord[]> {
  const content = Readable.from([Buffer.from(lines.join("\r\n"), "latin1")])
  const records = []
  for await (const record of eachOf(file(id).read(content, settings))) {
    records.push(record)
  }
  return records
}

async function only(id: string, line: string) {
  const [record] = await read(id, [line])
  return record && "row" in record ? record.row : record?.rejection
}

async function item(record: string, settings: Record<string, unknown> = {}) {
  const [result] = await read("items", [record], settings)
  return result && "row" in result ? result.row : result?.rejection
}

describe("the item master", () => {
  it("reads an item", async () => {
    expect([pad.length, battery.length]).toEqual([380, 380])
    expect(await item(pad)).toEqual({
      kind: "item",
      sku: "160942",
      title: "BRAKE PAD SINTERED FRONT",
      brand: "DP BRAKES",
      makerPartNumber: "DP-942",
      upc: null,
      unitOfMeasure: "EA",
      cost: 24.95,
      retailPrice: 39.95,
      mapPrice: null,
      dropshipFee: null,
      status: "active",
      isDropshippable: true,
      dropshipBlock: null,
      flags: {},
      supersededBy: null,
      imageUrl: null,
    })
  })

  it("marks closeouts and hazardous goods, which don't fly", async () => {
    expect(await item(battery)).toMatchObject({
      status: "closeout",
      isDropshippable: true,
      flags: {
        isCloseout: true,
        isHazardous: true,
        forbiddenProvinces: ["AK", "HI"],
      },
    })
    expect(await item(battery, { dropship_hazardous: false })).toMatchObject({
      isDropshippable: false,
      dropshipBlock: expect.stringContaining("hazardous"),
    })
    expect(await item(changed(pad, 37, "D"))).toMatchObject({
      status: "discontinued",
      isDropshippable: true,
    })
  })

  it("takes the best price only where the merchant says so", async () => {
    expect(await item(pad, { cost_price: "best" })).toMatchObject({
      cost: 22.46,
    })
    const without = changed(pad, 47, "        ")
    expect(await item(without, { cost_price: "best" })).toMatchObject({
      cost: 24.95,
    })
    const free = changed(pad, 39, "    0.00")
    expect(await item(free)).toMatchObject({ cost: null })
  })

  it.each([
    ["EA", "  1.00", 39.95],
    ["PR", "  2.00", 79.9],
    ["PK", "  0.10", 4],
    ["EA", "      ", 39.95],
    ["EA", "  0.00", 39.95],
    ["PK", "      ", null],
  ])(
    "reads the retail price of a %s of %p units",
    async (unit, factor, price) => {
      const record = changed(changed(pad, 55, unit), 67, factor)
      expect(await item(record)).toMatchObject({ retailPrice: price })
    }
  )

  it("keeps leading zeros, and letters in upper case", async () => {
    expect(await item(changed(pad, 1, "001234"))).toMatchObject({
      sku: "001234",
    })
    expect(await item(changed(pad, 1, "pm3248"))).toMatchObject({
      sku: "PM3248",
    })
  })

  it("reads an accented letter as one column", async () => {
    const record = changed(pad, 7, "POIGN\u00c9E")
    expect(await item(record)).toMatchObject({
      title: expect.stringMatching(/^POIGN\u00c9E/),
      cost: 24.95,
    })
  })

  it("reads a record whose last columns are missing", async () => {
    expect(await item(pad.slice(0, 325))).toEqual(await item(pad))
    expect(await item(pad.slice(0, 290))).toMatchObject({
      cost: 24.95,
      brand: "DP BRAKES",
      makerPartNumber: null,
    })
  })

  it("takes no number or brand that may be cut", async () => {
    expect(await item(pad.slice(0, 299))).toMatchObject({
      makerPartNumber: null,
    })
    expect(await item(pad.slice(0, 152))).toMatchObject({ brand: null })
  })

  it.each([
    [pad.slice(0, 60), "The row has 60 characters and needs at least 102."],
    [changed(pad, 1, "16094 "), 'item "16094" is not an item number.'],
    [changed(pad, 1, "<html>"), 'item "<html>" is not an item number.'],
    [changed(pad, 39, "  -24.95"), 'standard price "-24.95" is negative.'],
    [
      changed(pad, 39, "24.95 EA"),
      'standard price "24.95 EA" is not an amount.',
    ],
    [changed(pad, 47, "99999999"), 'best price "99999999" is too great'],
    [changed(pad, 57, " 3 9.95 "), 'retail price "3 9.95" is not an amount.'],
    [changed(pad, 67, " x    "), 'retail-to-sell factor "x" is not an amount.'],
  ])("rejects %j: %s", async (record, reason) => {
    expect(await item(record)).toMatchObject({
      reason: expect.stringContaining(reason),
    })
  })

  it("reads every price to the cent", async () => {
    const cents = fc.integer({ min: 1, max: 9_999_999 })
    await fc.assert(
      fc.asyncProperty(cents, cents, async (standard, best) => {
        const text = (amount: number) => (amount / 100).toFixed(2).padStart(8)
        const record = changed(changed(pad, 39, text(standard)), 47, text(best))
        expect(await item(record)).toMatchObject({ cost: standard / 100 })
        expect(await item(record, { cost_price: "best" })).toMatchObject({
          cost: best / 100,
        })
      })
    )
  })

  it("is refused when it is a page", async () => {
    const page = Array.from({ length: 12 }, () => "<p>Log in</p>".padEnd(200))
    await expect(read("items", page)).rejects.toThrow(
      'None of the first 10 lines is a row of this file. Line 10: item "<p>Log" is not an item number.'
    )
  })
})

describe("the stock list", () => {
  it("reads a digit for each distribution centre", async () => {
    expect(
      await read("inventory", ["160942930420 5", "BA0006000000 0"])
    ).toEqual([
      {
        line: 1,
        row: {
          kind: "quantity",
          sku: "160942",
          quantities: { TX: 9, PA: 3, OR: 0, CO: 4, FL: 2, IL: 0, CA: 5 },
        },
      },
      {
        line: 2,
        row: {
          kind: "quantity",
          sku: "BA0006",
          quantities: { TX: 0, PA: 0, OR: 0, CO: 0, FL: 0, IL: 0, CA: 0 },
        },
      },
    ])
  })

  it.each([
    ["160942930420", "The row has 12 characters and needs at least 14."],
    ["1609429304-0 5", 'FL "-" is not a digit.'],
    ["160942 30420 5", 'TX "" is not a digit.'],
  ])("does not guess at %j", async (line, reason) => {
    expect(await only("inventory", line)).toMatchObject({ reason })
  })
})

describe("the stock update", () => {
  it("tells the same as the list", async () => {
    const row = await only("inventory_update", "160942,9,9,3,0,4,2,0,5")
    expect(row).toEqual(await only("inventory", "160942930420 5"))
    expect(file("inventory_update").isUpdate).toBe(true)
  })

  it.each([
    ["160942,9,9,3,0,4,2,0", "The row has 6 stock figures; 7 are expected."],
    [
      "160942,9,9,3,0,4,2,0,5,1",
      "The row has 8 stock figures; 7 are expected.",
    ],
    ["160942,9,9,3,0,4,2,0,12", 'CA "12" is not a digit.'],
    ["160942,9,9,3,0,4,-2,0,5", 'FL "-2" is not a digit.'],
    ["1609421,9,9,3,0,4,2,0,5", "The row has 7 stock figures; 7 are expected."],
  ])("does not guess at %j", async (line, reason) => {
    expect(await only("inventory_update", line)).toMatchObject({ reason })
  })

  it("reads all digits as the list does", async () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), {
      minLength: 7,
      maxLength: 7,
    })
    await fc.assert(
      fc.asyncProperty(digits, async (units) => {
        const row = await only(
          "inventory_update",
          `012345,9,${units.join(",")}`
        )
        const list = `012345${units.slice(0, 6).join("")} ${units[6]!}`
        expect(row).toEqual(await only("inventory", list))
        expect(row).toMatchObject({
          quantities: { TX: units[0], CA: units[6] },
        })
      })
    )
  })
})

describe("closeouts", () => {
  it.each([
    ["BA000653L2", undefined],
    ["BA000699S0", undefined],
    ["BA000650Z5", expect.stringContaining("none of it is left")],
    ["BA000650L5", expect.stringContaining("none of it is left")],
  ])("reads %j", async (line, dropshipBlock) => {
    expect(await only("closeouts", line)).toEqual({
      kind: "detail",
      sku: "BA0006",
      flags: { isCloseout: true },
      ...(dropshipBlock && { dropshipBlock }),
    })
  })

  it("rejects an availability that is none", async () => {
    expect(await only("closeouts", "BA000653X2")).toMatchObject({
      reason: 'drop-ship availability "X" is neither Z, L nor S.',
    })
  })
})

describe("what other files tell of an item", () => {
  it("reads bar codes and makers' numbers", async () => {
    expect(
      await only(
        "upcs",
        "160942 191361000102  DP-942                        191361000102"
      )
    ).toEqual({
      kind: "detail",
      sku: "160942",
      upc: "191361000102",
      makerPartNumber: "DP-942",
    })
    expect(await only("upcs", "160942 191361000102  DP-9")).toEqual({
      kind: "detail",
      sku: "160942",
      upc: "191361000102",
    })
    expect(
      await only("upcs", `160942 ${" ".repeat(44)}191361000102`)
    ).toMatchObject({ upc: "191361000102" })
  })

  it("reads what replaces an item, whatever separates them", async () => {
    const row = { kind: "detail", sku: "160941", supersededBy: "160942" }
    expect(await only("supersessions", "160941 160942")).toEqual(row)
    expect(await only("supersessions", "160941,160942")).toEqual(row)
    expect(await only("supersessions", "160941 160941")).toMatchObject({
      reason: "Item 160941 is said to replace itself.",
    })
    expect(await only("supersessions", "160941 1609")).toMatchObject({
      reason: 'replaced by "1609" is not an item number.',
    })
  })

  it("blocks special-order items", async () => {
    expect(await only("special_orders", "PM3248")).toEqual({
      kind: "detail",
      sku: "PM3248",
      dropshipBlock: "It is a special-order item; Tucker does not stock it.",
    })
    expect(await only("special_orders", "NOTHING TODAY")).toHaveProperty(
      "reason"
    )
  })

  it.each([
    ["0", {}],
    ["1", { flags: { isOversize: true } }],
    ["2", { flags: { isOversize: true } }],
    ["3", { flags: { isOversize: true, isTruckOnly: true } }],
  ])("reads the oversize code %s", async (code, said) => {
    expect(await only("oversize", `BA0006 ${code}`)).toEqual({
      kind: "detail",
      sku: "BA0006",
      ...said,
    })
  })

  it("rejects an oversize code that is none", async () => {
    expect(await only("oversize", "BA0006 9")).toMatchObject({
      reason: 'code "9" is not one of 0, 1, 2 and 3.',
    })
  })
})

it.each(tucker.feed.files.map(({ id }) => id))(
  "reads %s from any bytes, or says that it is another file",
  async (id) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async (bytes) => {
        const content = Readable.from([bytes])
        for await (const { line } of eachOf(file(id).read(content, {}))) {
          expect(line).toBeGreaterThan(0)
        }
      }),
      { numRuns: 50 }
    )
  }
)
