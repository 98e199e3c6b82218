import fc from "fast-check"
import { shipmentMail } from "../shipment-mail"
import type { ShipmentMailData } from "../shipment-mail-data"

const parcel: ShipmentMailData = {
  shop_name: "Canyon Powersports",
  order_id: "order_1",
  order_display_id: 1042,
  is_correction: false,
  is_complete: true,
  trackings: [
    {
      carrier: "FedEx",
      tracking_number: "748900000000013",
      tracking_url: "https://www.fedex.com/apps/?n=748900000000013",
    },
  ],
  items: [
    {
      title: "Helmet",
      variant_title: "XS",
      thumbnail: "https://cdn.example.test/helmet.jpg",
      quantity: 2,
    },
  ],
  remaining_items: [],
  ship_to: ["Pat Sample", "12 Example Rd", "Springfield, IL 62701"],
}

describe("shipmentMail", () => {
  it("says shop, order, goods, carrier, number, link and address in both forms", () => {
    const { subject, html, text } = shipmentMail(parcel)

    expect(subject).toBe("Your order #1042 is on its way")
    for (const form of [html, text]) {
      for (const words of [
        "Canyon Powersports",
        "order #1042",
        "Helmet (XS)",
        "FedEx",
        "748900000000013",
        "https://www.fedex.com/apps/?n=748900000000013",
        "Track your parcel",
        "12 Example Rd",
      ]) {
        expect(form).toContain(words)
      }
    }
    expect(text).toContain("- 2 x Helmet (XS)")
    expect(html).toContain('src="https://cdn.example.test/helmet.jpg"')
    expect(text).not.toContain("Still to come")
  })

  it("says that it is a part, and what is still to come", () => {
    const { subject, html, text } = shipmentMail({
      ...parcel,
      is_complete: false,
      remaining_items: [
        {
          title: "Sprocket",
          variant_title: "Default",
          thumbnail: null,
          quantity: 1,
        },
      ],
    })

    expect(subject).toBe("Part of your order #1042 is on its way")
    expect(text).toContain("Still to come\n- 1 x Sprocket")
    expect(html).toContain("Still to come")
  })

  it("shows the plain number where nobody knows a link", () => {
    const { html, text } = shipmentMail({
      ...parcel,
      trackings: [
        { carrier: null, tracking_number: "PRO 4711", tracking_url: null },
      ],
    })

    expect(text).toContain("Tracking number: PRO 4711")
    expect(html).toContain("PRO 4711")
    expect(html).not.toContain("<a ")
    expect(text).not.toContain("Track your parcel")
  })

  it("names the new number of a corrected parcel", () => {
    const mail = shipmentMail({ ...parcel, is_correction: true })

    expect(mail.subject).toBe("New tracking number for your order #1042")
    expect(mail.text).toContain("wrong")
  })

  it("lets no text of the catalogue or the buyer become markup", () => {
    const clean = tagsOf(shipmentMail(parcel).html)
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.constantFrom('"><script>', "</td>", "<img onerror=1>", "&amp;")
        ),
        (words) => {
          const { html } = shipmentMail({
            ...parcel,
            shop_name: words,
            items: [
              { ...parcel.items[0]!, title: words, variant_title: words },
            ],
            ship_to: [words, words, words],
          })
          expect(tagsOf(html)).toEqual(clean)
        }
      )
    )
  })

  it("takes no picture and no link that is not on the web", () => {
    const { html } = shipmentMail({
      ...parcel,
      items: [{ ...parcel.items[0]!, thumbnail: "javascript:alert(1)" }],
      trackings: [{ ...parcel.trackings[0]!, tracking_url: "javascript:1" }],
    })

    expect(html).not.toContain("javascript:")
  })
})

function tagsOf(html: string): string[] {
  return [...html.matchAll(/<\/?[a-z]+/gi)].map(([tag]) => tag)
}
