import fc from "fast-check"
import { lowerKeys } from "../lower-keys"
import { readOrders } from "../read-orders"
import { ordersSchema } from "../wire"

interface Shown {
  header?: Record<string, unknown>
  lines?: Record<string, unknown>[]
  [field: string]: unknown
}

/** The reports of orders, as they came over the wire. */
function reports(...orders: Shown[]) {
  const body = {
    orders: orders.map(({ header, ...rest }) => ({
      header: { orderNumber: 7654321, ...header },
      ...rest,
    })),
  }
  return readOrders(ordersSchema.parse(lowerKeys(body)))
}

const invoiced = {
  header: {
    orderGenerationNumber: "00",
    invoiceDate: "03/04/25",
    invoiceNumber: "7654321-00",
    status: "INVOICED",
  },
  trackingNumber: "1Z0000000000000003",
  proNumber: "",
  carrier: "UPS",
  lines: [{ lineNumber: 1, itemNumber: "AB12-3456", quantityShipped: 1 }],
}

describe("readOrders", () => {
  it("reads the look-up as it is told of", () => {
    expect(reports(invoiced)).toEqual([
      {
        number: "7654321-00",
        status: "INVOICED",
        isCanceled: false,
        warehouse: null,
        freight: null,
        total: null,
        invoiceNumber: "7654321-00",
        lines: [
          {
            sku: "AB12-3456",
            quantity: 1,
            backorderedQuantity: 0,
            canceledQuantity: 0,
          },
        ],
        parcels: [
          {
            trackingNumber: "1Z0000000000000003",
            carrier: "UPS",
            shippedAt: "2025-03-04T00:00:00.000Z",
            lines: [{ sku: "AB12-3456", quantity: 1 }],
          },
        ],
      },
    ])
  })

  it("reads an order of which little is known", () => {
    expect(reports({})).toEqual([
      {
        number: "7654321-00",
        status: "",
        isCanceled: false,
        warehouse: null,
        freight: null,
        total: null,
        invoiceNumber: null,
        lines: [],
        parcels: [],
      },
    ])
  })

  it.each([
    ["01", "7654321-01"],
    [1, "7654321-01"],
    ["12", "7654321-12"],
    [undefined, "7654321-00"],
    ["", "7654321-00"],
  ])("counts the generation %j as %s", (orderGenerationNumber, number) => {
    expect(reports({ header: { orderGenerationNumber } })[0]?.number).toBe(
      number
    )
  })

  it.each([
    [{ trackingNumber: "1ZA, 1ZB ,,1ZA" }, ["1ZA", "1ZB"]],
    [{ trackingNumber: "1Z 999 AA1" }, ["1Z 999 AA1"]],
    [{ trackingNumber: ["1ZA", 42] }, ["1ZA", "42"]],
    [{ trackingNumber: "", proNumber: "123-456" }, ["123-456"]],
    [{ trackingNumber: "1ZA", proNumber: "123-456" }, ["1ZA", "123-456"]],
    [{ trackingNumber: null, proNumber: undefined }, []],
    [{ trackingNumber: " , " }, []],
  ])("reads the parcels of %j: %j", (numbers, expected) => {
    const [report] = reports({ ...invoiced, ...numbers })
    expect(report?.parcels.map(({ trackingNumber }) => trackingNumber)).toEqual(
      expected
    )
    // The goods are told once.
    const goods = report?.parcels.map(({ lines }) => lines.length)
    expect(goods).toEqual(expected.map((_, index) => (index === 0 ? 1 : 0)))
  })

  it("takes what was not back-ordered for shipped when nothing is said", () => {
    const [report] = reports({
      ...invoiced,
      lines: [
        { itemNumber: "AB12-3456", quantityOrdered: 3, quantityBackordered: 1 },
      ],
    })
    expect(report).toMatchObject({
      lines: [{ quantity: 3, backorderedQuantity: 1 }],
      parcels: [{ lines: [{ sku: "AB12-3456", quantity: 2 }] }],
    })
  })

  it("has no parcel before a number is there, nor of no goods", () => {
    expect(reports({ ...invoiced, trackingNumber: "" })[0]?.parcels).toEqual([])
    const lines = [{ itemNumber: "AB12-3456", quantityShipped: 0 }]
    expect(reports({ ...invoiced, lines })[0]?.parcels).toEqual([])
  })

  it("reads what was canceled, and what had left before that", () => {
    const header = { status: "Cancelled" }
    const line = { itemNumber: "AB12-3456", quantityOrdered: 3 }
    expect(reports({ header, lines: [line] })).toMatchObject([
      { isCanceled: true, lines: [{ quantity: 3, canceledQuantity: 3 }] },
    ])
    // A number alone may be that of a label nobody used.
    expect(
      reports({ header, trackingNumber: "1ZA", lines: [line] })
    ).toMatchObject([{ isCanceled: true, parcels: [] }])
    expect(
      reports({
        header,
        trackingNumber: "1ZA",
        lines: [{ ...line, quantityShipped: 1 }],
      })
    ).toMatchObject([
      {
        isCanceled: false,
        lines: [{ quantity: 3, canceledQuantity: 2 }],
        parcels: [{ lines: [{ quantity: 1 }] }],
      },
    ])
  })

  it("moves released units from the generation that back-ordered them", () => {
    const first = {
      header: { ...invoiced.header },
      trackingNumber: "1ZA",
      lines: [
        {
          itemNumber: "AB12-3456",
          quantityOrdered: 3,
          quantityShipped: 1,
          quantityBackordered: 2,
        },
      ],
    }
    expect(reports(first)).toMatchObject([
      { lines: [{ quantity: 3, backorderedQuantity: 2 }] },
    ])
    const released = {
      header: { orderGenerationNumber: "01", status: "CANCELED" },
      lines: [{ itemNumber: "ab12-3456", quantityOrdered: 2 }],
    }
    expect(reports(first, released)).toMatchObject([
      {
        number: "7654321-00",
        lines: [{ quantity: 1, backorderedQuantity: 0 }],
      },
      { number: "7654321-01", isCanceled: true, lines: [{ quantity: 2 }] },
    ])
  })

  it("counts each unit once, however often the rest is back-ordered", () => {
    const shipments = fc.array(fc.integer({ min: 1, max: 5 }), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(
        shipments,
        fc.nat({ max: 5 }),
        fc.boolean(),
        (left, open, tells) => {
          let rest = left.reduce((sum, units) => sum + units, open)
          const ordered = rest
          const generations = left.map((shipped, index): Shown => {
            rest -= shipped
            return {
              header: {
                orderGenerationNumber: `0${index}`,
                invoiceNumber: "7",
              },
              trackingNumber: `1Z${index}`,
              lines: [
                {
                  itemNumber: "AB12-3456",
                  quantityOrdered: rest + shipped,
                  quantityShipped: shipped,
                  // Some forget the back-order once it is released.
                  ...(tells && { quantityBackordered: rest }),
                },
              ],
            }
          })
          const last = {
            header: { orderGenerationNumber: `0${left.length}` },
            lines: [{ itemNumber: "AB12-3456", quantityOrdered: open }],
          }
          const read = reports(...generations, ...(open > 0 ? [last] : []))
          const lines = read.flatMap((report) => report.lines)
          const parcels = read.flatMap((report) => report.parcels)
          const sum = (all: readonly { quantity: number }[]) =>
            all.reduce((total, { quantity }) => total + quantity, 0)
          expect(sum(lines)).toBe(ordered)
          expect(sum(parcels.flatMap((parcel) => parcel.lines))).toBe(
            ordered - open
          )
        }
      )
    )
  })

  it("leaves two orders of one item apart", () => {
    const line = { itemNumber: "AB12-3456", quantityOrdered: 1 }
    const other = { header: { orderNumber: "7654322" }, lines: [line] }
    expect(reports({ lines: [line] }, other)).toMatchObject([
      { number: "7654321-00", lines: [{ quantity: 1 }] },
      { number: "7654322-00", lines: [{ quantity: 1 }] },
    ])
  })

  it.each([
    [["1", "1"], "1"],
    [["1", "3"], null],
    [[null, null], null],
  ])("reads the warehouses %j of lines as %j", (codes, warehouse) => {
    const lines = codes.map((code) => ({
      itemNumber: "AB12-3456",
      quantityOrdered: 1,
      warehouse: code,
    }))
    expect(reports({ lines })[0]?.warehouse).toBe(warehouse)
  })
})
