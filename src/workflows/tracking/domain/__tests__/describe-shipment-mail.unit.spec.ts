import { settingsSchema } from "../../../../schemas/settings"
import { describeShipmentMail } from "../describe-shipment-mail"

const item = (id: string, quantity: number, shipped = 0) => ({
  id,
  title: `Item ${id}`,
  quantity,
  requires_shipping: true,
  detail: { shipped_quantity: shipped },
})
const describe_ = (given: {
  items: ReturnType<typeof item>[]
  units: [string, number][]
  isCounted?: boolean
  carrier?: string
}) =>
  describeShipmentMail({
    shopName: "Canyon Powersports",
    texts: settingsSchema.parse({ mail_subject: "{shop}: {order} left" }),
    distributor: { id: "wps", name: "Western Power Sports" },
    order: { id: "order_1", display_id: 1042, items: given.items },
    parcel: {
      boxes: [
        {
          tracking_number: "1",
          tracking_url: null,
          carrier: given.carrier ?? "FedEx",
        },
      ],
      units: new Map(given.units),
      isCounted: given.isCounted ?? true,
    },
    shipTo: {
      name: "Pat Sample",
      company: null,
      address_1: "12 Example Rd",
      address_2: " ",
      city: "Springfield",
      province: "IL",
      postal_code: "62701",
      country_code: "us",
      phone: "217-555-0100",
      email: "pat@example.test",
    },
    isCorrection: false,
  })
const quantities = (items: { title: string; quantity: number }[]) =>
  items.map(({ title, quantity }) => [title, quantity])

describe("describeShipmentMail", () => {
  it("is complete when one parcel holds all that needs shipping", () => {
    const gift = { ...item("c", 1), requires_shipping: false }
    const mail = describe_({
      items: [item("a", 2, 2), gift],
      units: [["a", 2]],
    })

    expect(mail).toMatchObject({ is_complete: true, remaining_items: [] })
    expect(mail.ship_to).toEqual([
      "Pat Sample",
      "12 Example Rd",
      "Springfield, IL 62701",
      "US",
    ])
  })

  it("names what is still to come, without what left in other parcels", () => {
    const mail = describe_({
      items: [item("a", 3, 2), item("b", 1, 1), item("c", 1)],
      units: [["a", 1]],
    })

    expect(mail.is_complete).toBe(false)
    expect(quantities(mail.items)).toEqual([["Item a", 1]])
    expect(quantities(mail.remaining_items)).toEqual([
      ["Item a", 1],
      ["Item c", 1],
    ])
  })

  it("counts the parcel itself while Medusa does not", () => {
    const mail = describe_({
      items: [item("a", 2)],
      units: [["a", 2]],
      isCounted: false,
    })

    expect(mail.remaining_items).toEqual([])
  })

  it.each([
    ["that nobody knows", "Other carrier"],
    ["that is the distributor", "WPS-Truck"],
    ["that names the distributor", "Western Power  Sports van"],
  ])("leaves a carrier out %s", (_, carrier) => {
    const mail = describe_({ items: [], units: [], carrier })

    expect(mail.trackings[0]?.carrier).toBeNull()
  })

  it("has the merchant's texts with order and shop filled in", () => {
    const { texts } = describe_({ items: [item("a", 2, 2)], units: [["a", 2]] })

    expect(texts).toEqual({
      subject: "Canyon Powersports: 1042 left",
      opening: null,
      closing: null,
    })
  })
})
