import fc from "fast-check"
import { shipmentMail } from "../shipment-mail"
import type { ShipmentMailData } from "../../schemas/shipment-mail"

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
  texts: { subject: null, opening: null, closing: null },
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
            texts: { ...parcel.texts, closing: words.replace(/[\r\n]/g, "") },
          })
          expect(tagsOf(html)).toEqual(clean)
        }
      )
    )
  })

  it("takes no picture and no link that is not on the web", () => {
    const { html, text } = shipmentMail({
      ...parcel,
      items: [{ ...parcel.items[0]!, thumbnail: "javascript:alert(1)" }],
      trackings: [{ ...parcel.trackings[0]!, tracking_url: "javascript:1" }],
    })

    expect(html + text).not.toContain("javascript:")
  })

  it("has the merchant's subject, opening and closing in place of ours", () => {
    const { subject, html, text } = shipmentMail({
      ...parcel,
      texts: {
        subject: "1042 <rolls> & more",
        opening: "Hi & welcome",
        closing: "Yours,\nthe <Canyon> crew",
      },
    })

    expect(subject).toBe("1042 <rolls> & more")
    expect(text).toContain("Hi & welcome\n\nGood news")
    expect(text).toMatch(/Yours,\nthe <Canyon> crew$/)
    expect(html).toContain("Hi &amp; welcome")
    expect(html).toContain("Yours,<br>the &lt;Canyon&gt; crew")
    expect(html + text).not.toContain("Thank you for shopping")
  })

  it("lets no line break of others make a line of its own", () => {
    const words = "Helmet\n- 9 x Gift card\r\u2028"
    const { text } = shipmentMail({
      ...parcel,
      shop_name: words,
      items: [{ ...parcel.items[0]!, title: words }],
      ship_to: [words],
    })

    expect(text.split("\n")).not.toContainEqual(expect.stringMatching(/^- 9 x/))
  })
})

function tagsOf(html: string): string[] {
  return [...html.matchAll(/<\/?[a-z]+/gi)].map(([tag]) => tag)
}
