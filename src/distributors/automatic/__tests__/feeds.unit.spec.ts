import { Readable } from "node:stream"
import type { FeedRecord } from "../../adapter"
import { automatic } from "../index"
import { eachOf } from "../../kit/__fixtures__/each-of"

async function read(id: string, ...lines: string[]): Promise<FeedRecord[]> {
  const file = automatic.feed.files.find((candidate) => candidate.id === id)
  if (!file) {
    throw new Error(`Automatic has no feed file "${id}".`)
  }
  const records = []
  const content = Readable.from([lines.join("\n")])
  for await (const record of eachOf(file.read(content, {}))) {
    records.push(record)
  }
  return records
}

const itemHeader =
  "SKU,Manufacturer,Manufacturer Number,Item_Name,Description,UPC,List_Price,Discontinued,Item_Height,Item_Length,Item_Width,Item_Weight,Item_Length_Unit_Code,Item_Weight_Unit_Code,Image_URL_1,Image_URL_2,Image_URL_3,Image_URL_4,Image_URL_5"

/** The item of a row, or its rejection. */
async function item(changes: Record<string, string> = {}) {
  const values: Record<string, string> = {
    SKU: "AB12-3456",
    Manufacturer: "Samplepro",
    "Manufacturer Number": "FP-27",
    Item_Name: "Flywheel Puller",
    Description: '"Hardened steel, M27x1.0"',
    UPC: "191361000003",
    List_Price: "24.95",
    Discontinued: "false",
    Image_URL_1: "https://cdn.example.test/ab.jpg",
    ...changes,
  }
  const row = itemHeader.split(",").map((column) => values[column] ?? "")
  const [record] = await read("items", itemHeader, row.join(","))
  return record && "row" in record ? record.row : record?.rejection
}

describe("All Products.csv", () => {
  it("reads an item", async () => {
    expect(await item()).toEqual({
      kind: "item",
      sku: "AB12-3456",
      title: "Flywheel Puller",
      brand: "Samplepro",
      makerPartNumber: "FP-27",
      upc: "191361000003",
      unitOfMeasure: null,
      cost: null,
      retailPrice: 24.95,
      mapPrice: null,
      dropshipFee: null,
      status: "active",
      isDropshippable: true,
      dropshipBlock: null,
      flags: {},
      supersededBy: null,
      imageUrl: "https://cdn.example.test/ab.jpg",
    })
  })

  it.each([
    ["true", "discontinued"],
    ["Yes", "discontinued"],
    ["1", "discontinued"],
    ["no", "active"],
    ["0", "active"],
    ["", "active"],
  ])(
    "reads Discontinued %j as %s, and sells what is left",
    async (Discontinued, status) => {
      expect(await item({ Discontinued })).toMatchObject({
        status,
        isDropshippable: true,
      })
    }
  )

  it.each(["00417", "ab 12/x", "é-1"])(
    "leaves the item number %j as it is",
    async (sku) => {
      expect(await item({ SKU: ` ${sku} ` })).toMatchObject({ sku })
    }
  )

  it("finds its columns in any order and case, and takes no other file", async () => {
    const [record] = await read(
      "items",
      "upc,DISCONTINUED,sku,item_name,manufacturer number,manufacturer,list_price",
      "191361000003,,AB12-3456,,FP-27,,0.00"
    )
    expect(record).toMatchObject({
      line: 2,
      row: {
        title: "AB12-3456",
        brand: null,
        retailPrice: null,
        imageUrl: null,
      },
    })
    await expect(
      read("items", "SKU,Manufacturer Number,UPC", "1,2,3")
    ).rejects.toThrow(
      'lacks the columns "manufacturer", "item_name", "list_price", "discontinued"'
    )
  })

  it.each([
    [{ SKU: " " }, "sku is empty."],
    [{ List_Price: "abc" }, 'list_price "abc" is not an amount.'],
    [
      { Discontinued: "maybe" },
      'discontinued "maybe" is neither true nor false.',
    ],
  ])("rejects %j: %s", async (changes, reason) => {
    expect(await item(changes)).toMatchObject({
      reason,
      excerpt: expect.stringContaining("Flywheel"),
    })
  })

  it("shows no picture that a browser might run", async () => {
    expect(await item({ Image_URL_1: "javascript:alert(1)" })).toMatchObject({
      imageUrl: null,
    })
  })
})

describe("All Products, Price and Inventory.csv", () => {
  const header =
    "SKU,Manufacturer Number,Standard_Dealer_Price,MAP_Pricing,Warehouse_1_Quantity,Warehouse_2_Quantity,Warehouse_3_Quantity"

  it("tells prices and quantities, each to its reader", async () => {
    const row = "AB12-3456,FP-27,15.10,22.46,14,0,3"
    expect(await read("prices", header, row)).toEqual([
      {
        line: 2,
        row: {
          kind: "price",
          sku: "AB12-3456",
          cost: 15.1,
          retailPrice: null,
          mapPrice: 22.46,
          dropshipFee: null,
          isDropshippable: null,
        },
      },
    ])
    expect(await read("inventory", header, row)).toEqual([
      {
        line: 2,
        row: {
          kind: "quantity",
          sku: "AB12-3456",
          quantities: { "1": 14, "2": 0, "3": 3 },
        },
      },
    ])
  })

  it("takes nothing and zero for no price", async () => {
    expect(await read("prices", header, "1,2,0.00,,1,1,1")).toMatchObject([
      { row: { cost: null, mapPrice: null } },
    ])
  })

  it("rejects what is no figure, and goes on", async () => {
    const rows = ["A-1,,x,,1,1,1", "A-2,,1.00,,1,-1,1", ",,1.00,,1,1,1"]
    expect(await read("prices", header, ...rows)).toMatchObject([
      {
        line: 2,
        rejection: { reason: 'standard_dealer_price "x" is not an amount.' },
      },
      { line: 3, row: { sku: "A-2" } },
      { line: 4, rejection: { reason: "sku is empty." } },
    ])
    expect(await read("inventory", header, ...rows)).toMatchObject([
      { line: 2, row: { sku: "A-1" } },
      {
        line: 3,
        rejection: { reason: 'warehouse_2_quantity "-1" is negative.' },
      },
      { line: 4, rejection: { reason: "sku is empty." } },
    ])
  })

  it("refuses a file without one of the warehouses", async () => {
    const short = header.replace(",Warehouse_2_Quantity", "")
    await expect(read("inventory", short, "1,2,3,4,5,6")).rejects.toThrow(
      'lacks the column "warehouse_2_quantity"'
    )
  })
})
