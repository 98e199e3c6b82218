import { toReports } from "../read-shipments"
import { shipmentsSchema } from "../wire"

function parcels(shipment: unknown, numbers = ["5551234"]) {
  const answer = shipmentsSchema.parse({ status: "SUCCESSFUL", shipment })
  return toReports(numbers, answer.shipment).flatMap((report) => report.parcels)
}

function line(itemnum: unknown, qty: unknown, ...trackingnumbers: unknown[]) {
  return { itemnum, qty, trackingnumbers }
}

const ups = "1Z0000000000000001"

describe("shipments", () => {
  it("makes a parcel of what has one tracking number", () => {
    const shipmentline = [
      line("160942", 2, { carrier: "UPS", trackingnum: ups }),
      line("BA0006", 1, { carrier: "UPS", trackingnum: ` ${ups} ` }),
      line("160942", "1", { carrier: "", trackingnum: "FREIGHT-77" }),
    ]
    expect(parcels([{ ordernum: "5551234", shipmentline }])).toEqual([
      {
        trackingNumber: ups,
        carrier: "UPS",
        shippedAt: null,
        lines: [
          { sku: "160942", quantity: 2 },
          { sku: "BA0006", quantity: 1 },
        ],
      },
      {
        trackingNumber: "FREIGHT-77",
        carrier: null,
        shippedAt: null,
        lines: [{ sku: "160942", quantity: 1 }],
      },
    ])
  })

  it.each([
    [[{ carrier: "UPS", trackingnum: "A1" }, { trackingnum: "A2" }]],
    [[{ trackingnum: "A1, A2" }]],
    [[{ trackingnum: "A1;A2," }]],
    [[{ trackingnum: ["A1", "A2"] }]],
    [["A1", "A2"]],
  ])("counts the goods of several parcels once: %j", (trackingnumbers) => {
    const shipmentline = [{ itemnum: "160942", qty: 3, trackingnumbers }]
    expect(
      parcels([{ ordernum: "5551234", shipmentline }]).map(
        ({ trackingNumber, lines }) => [trackingNumber, lines[0]?.quantity]
      )
    ).toEqual([
      ["A1", 3],
      ["A2", undefined],
    ])
  })

  it("splits at a space only what are numbers by themselves", () => {
    const two = "1Z0000000000000001 1Z0000000000000002"
    const one = "1Z 999 AA1 01 2345 6784"
    const read = (trackingnum: string) =>
      parcels([
        {
          ordernum: "5551234",
          shipmentline: [line("160942", 1, { trackingnum })],
        },
      ]).map(({ trackingNumber }) => trackingNumber)
    expect(read(two)).toEqual(two.split(" "))
    expect(read(one)).toEqual([one])
  })

  it("takes an element for a list of one", () => {
    expect(
      parcels({
        ordernum: 5551234,
        shipmentline: {
          itemnum: 12345,
          qty: "2",
          trackingnumbers: { carrier: "UPS", trackingnum: ups },
        },
      })
    ).toMatchObject([
      { trackingNumber: ups, lines: [{ sku: "012345", quantity: 2 }] },
    ])
  })

  it.each([[undefined], [null], [""], [[]], [{ ordernum: "999" }]])(
    "knows an order that has not shipped: %j",
    (shipment) => {
      const answer = shipmentsSchema.parse({ status: "SUCCESSFUL", shipment })
      expect(toReports(["5551234", "5551234"], answer.shipment)).toMatchObject([
        { number: "5551234", status: "Open", isCanceled: false, parcels: [] },
      ])
    }
  )

  it("waits for the tracking number of what has none", () => {
    expect(
      parcels({ ordernum: "5551234", shipmentline: line("160942", 1) })
    ).toEqual([])
  })

  it("keeps the goods apart from an item or a quantity that is not told", () => {
    const tracking = { trackingnum: ups }
    const shipmentline = [
      line(undefined, 2, tracking),
      line("160942", "", tracking),
    ]
    expect(parcels([{ ordernum: "5551234", shipmentline }])).toMatchObject([
      { trackingNumber: ups, lines: [] },
    ])
  })

  it.each([
    [line("160942", 1, { trackingnum: 92055901755477000000001 })],
    [line("160942", "many", { trackingnum: ups })],
    [line("160942", -1, { trackingnum: ups })],
  ])("does not guess at a figure: %j", (shipmentline) => {
    const shipment = { ordernum: "5551234", shipmentline }
    expect(
      shipmentsSchema.safeParse({ status: "SUCCESSFUL", shipment }).success
    ).toBe(false)
  })
})
