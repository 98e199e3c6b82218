import { Readable } from "node:stream"
import type { FeedFile, FeedRecord } from "../../adapter"
import { wps } from "../index"
import { eachOf } from "../../kit/__fixtures__/each-of"

function file(id: string): FeedFile {
  const found = wps.feed.files.find((candidate) => candidate.id === id)
  if (!found) {
    throw new Error(`WPS has no feed file "${id}".`)
  }
  return found
}

async function read(id: string, ...lines: string[]): Promise<FeedRecord[]> {
  const records = []
  for await (const record of eachOf(
    file(id).read(Readable.from([lines.join("\n")]), {})
  )) {
    records.push(record)
  }
  return records
}

const header =
  "sku,name,list_price,standard_dealer_price,brand,vendor_number,status,upc,has_map_policy,superseded_sku,primary_item_image"
const newHeader = `${header},mapp_price,carb,prop_65_code,drop_ship_eligible,drop_ship_fee`

/** The item of a row of the newer file, or its rejection. */
async function item(changes: Record<string, string> = {}) {
  const values: Record<string, string> = {
    sku: "87-5503",
    name: "FLYWHEEL PULLER",
    list_price: "24.95",
    standard_dealer_price: "14.97",
    brand: "SAMPLEPRO",
    vendor_number: "FP-27",
    status: "STK",
    upc: "191361000003",
    has_map_policy: "1",
    drop_ship_eligible: "true",
    drop_ship_fee: "FR",
    ...changes,
  }
  const row = newHeader.split(",").map((column) => values[column] ?? "")
  const [record] = await read("items", newHeader, row.join(","))
  return record && "row" in record ? record.row : record?.rejection
}

describe("the master item list", () => {
  it("reads an item", async () => {
    expect(await item({ mapp_price: "22.46" })).toEqual({
      kind: "item",
      sku: "87-5503",
      title: "FLYWHEEL PULLER",
      brand: "SAMPLEPRO",
      makerPartNumber: "FP-27",
      upc: "191361000003",
      unitOfMeasure: null,
      cost: 14.97,
      retailPrice: 24.95,
      mapPrice: 22.46,
      dropshipFee: null,
      status: "STK",
      isDropshippable: true,
      dropshipBlock: null,
      flags: {},
      supersededBy: null,
      imageUrl: null,
    })
  })

  it("reads an older file that knows nothing of drop ship", async () => {
    const [record] = await read(
      "items",
      header,
      "370-640s,SAMPLE JERSEY,39.95,23.97,FLY RACING,370-640S,DSC,191361000010,0,371-640S,https://cdn.example.test/a.jpg"
    )
    expect(record).toMatchObject({
      line: 2,
      row: {
        sku: "370-640S",
        isDropshippable: true,
        dropshipFee: null,
        mapPrice: null,
        supersededBy: "371-640S",
        imageUrl: "https://cdn.example.test/a.jpg",
      },
    })
  })

  it.each([
    ["STK", null],
    ["NEW", null],
    ["DSC", null],
    ["CLO", null],
    ["DIR", expect.stringContaining("DIR")],
    ["nla", expect.stringContaining("NLA")],
    ["NA", expect.stringContaining("not available")],
  ])("lets %s be drop-shipped unless %j", async (status, block) => {
    expect(await item({ status })).toMatchObject({
      isDropshippable: block === null,
      dropshipBlock: block,
    })
  })

  it("gives the reason when WPS does not drop-ship an item", async () => {
    expect(await item({ drop_ship_eligible: "false" })).toMatchObject({
      isDropshippable: false,
      dropshipBlock: "Western Power Sports does not drop-ship this item.",
    })
  })

  it.each([
    ["FR", null],
    ["", null],
    ["12.75", 12.75],
  ])("reads the fee %j as %p", async (drop_ship_fee, dropshipFee) => {
    expect(await item({ drop_ship_fee })).toMatchObject({ dropshipFee })
  })

  it.each([
    [{ mapp_price: "22.46", has_map_policy: "0" }, 22.46],
    [{ mapp_price: "0.00", has_map_policy: "true" }, 24.95],
    [{ mapp_price: "0.00", has_map_policy: "false" }, null],
  ])("reads the advertised price of %j as %p", async (changes, mapPrice) => {
    expect(await item(changes)).toMatchObject({ mapPrice })
  })

  it("marks what the file says about an item", async () => {
    expect(await item({ status: "CLO", prop_65_code: "C" })).toMatchObject({
      flags: { isCloseout: true, hasProp65Warning: true },
    })
    expect(await item({ carb: "Not legal in California" })).toMatchObject({
      flags: { forbiddenProvinces: ["CA"] },
    })
    expect(await item({ carb: "EO D-123-4" })).toMatchObject({ flags: {} })
  })

  it("takes no cost for a cost of nothing", async () => {
    expect(await item({ standard_dealer_price: "0.00" })).toMatchObject({
      cost: null,
    })
  })

  it("shows no picture that a browser might run", async () => {
    expect(
      await item({ primary_item_image: "javascript:alert(1)" })
    ).toMatchObject({ imageUrl: null })
  })

  it.each([
    [{ sku: " " }, "sku is empty."],
    [{ list_price: "abc" }, 'list_price "abc" is not an amount.'],
    [
      { standard_dealer_price: "-4.00" },
      'standard_dealer_price "-4.00" is negative.',
    ],
    [{ mapp_price: "?" }, 'mapp_price "?" is not an amount.'],
    [{ drop_ship_fee: "X" }, 'drop_ship_fee "X" is not an amount.'],
    [
      { drop_ship_eligible: "maybe" },
      'drop_ship_eligible "maybe" is neither true nor false.',
    ],
  ])("rejects %j: %s", async (changes, reason) => {
    expect(await item(changes)).toMatchObject({
      reason,
      excerpt: expect.stringContaining("FLYWHEEL"),
    })
  })

  it("names the column that a file lacks", async () => {
    await expect(read("items", "sku,name", "1,a")).rejects.toThrow(
      'lacks the columns "list_price", "standard_dealer_price", "brand", "vendor_number", "status", "upc"'
    )
  })
})

describe("the inventory file", () => {
  const columns =
    "sku,boise,fresno,elizabethtown,ashley,midlothian,jessup,midway"

  it("reads units by warehouse code", async () => {
    expect(await read("inventory", columns, "87-5503,25+,4,0,12,7,3,")).toEqual(
      [
        {
          line: 2,
          row: {
            kind: "quantity",
            sku: "87-5503",
            quantities: {
              ID: 25,
              CA: 4,
              PA: 0,
              IN: 12,
              TX: 7,
              PA2: 3,
              GA: 0,
            },
          },
        },
      ]
    )
  })

  it("rejects what is no stock figure, and goes on", async () => {
    const records = await read(
      "inventory",
      columns,
      "1-1,x,0,0,0,0,0,0",
      "1-2,-1,0,0,0,0,0,0",
      "1-3,1,0,0,0,0,0,0"
    )
    expect(records).toMatchObject([
      { line: 2, rejection: { reason: 'boise "x" is not a whole number.' } },
      { line: 3, rejection: { reason: 'boise "-1" is negative.' } },
      { line: 4, row: { sku: "1-3" } },
    ])
  })

  it("refuses a file without one of the warehouses", async () => {
    await expect(
      read("inventory", columns.replace(",jessup", ""), "1-1,1,1,1,1,1,1")
    ).rejects.toThrow('lacks the column "jessup"')
  })
})

describe("the dealer pricing file", () => {
  const columns =
    "id,sku,actual_dealer_price,standard_dealer_price,list_price,drop_ship_eligible,drop_ship_fee"

  it("reads what this dealer pays", async () => {
    const records = await read(
      "prices",
      columns,
      "1,87-5503,14.22,14.97,24.95,true,FR",
      "2,020-00104,88.10,92.74,149.95,false,12.75"
    )
    expect(records).toMatchObject([
      {
        row: {
          cost: 14.22,
          retailPrice: 24.95,
          dropshipFee: null,
          isDropshippable: null,
        },
      },
      { row: { cost: 88.1, dropshipFee: 12.75, isDropshippable: false } },
    ])
  })
})
