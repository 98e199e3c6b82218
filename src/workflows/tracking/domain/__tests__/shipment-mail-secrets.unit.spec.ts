import fc from "fast-check"
import { distributorAdapters } from "../../../../distributors"
import { shipmentMail } from "../../../../mail/shipment-mail"
import { settingsSchema } from "../../../../schemas/settings"
import { describeShipmentMail } from "../describe-shipment-mail"

/** As others may write; names of distributors are looked for in the mail. */
const isNameless = (text: string) =>
  distributorAdapters.every(({ id, name }) =>
    [id, name].every((one) => !text.toLowerCase().includes(one.toLowerCase()))
  )
const words = fc.oneof(
  fc.string({ minLength: 1, maxLength: 30 }).filter(isNameless),
  fc.constantFrom(
    "Chain <b>520</b> & more",
    "\"quoted\" 'twice'",
    "two\nlines\r\nBcc: all@example.test",
    "</td><script>alert(1)</script>",
    "{order} {shop} $& &amp;",
    "nul\u0000 and \u2028"
  )
)

/** Letters that no word of ours has; each secret has a number of its own. */
const secret = (number: number) => `zqx${String(number).padStart(3, "0")}qz`
const secrets = {
  sku: secret(1),
  unit_cost: 731.31,
  note: secret(2),
  metadata: secret(3),
  warehouse: secret(4),
  parcel_key: secret(5),
  po_number: secret(6),
  order_number: secret(7),
  phone: secret(8),
  email: `${secret(9)}@example.test`,
}
const hidden = {
  sku: secrets.sku,
  variant_sku: secrets.sku,
  unit_cost: secrets.unit_cost,
  total_cost: secrets.unit_cost,
  dropship_fee: secrets.unit_cost,
  metadata: { note: secrets.metadata },
  internal_note: secrets.note,
  warehouse: secrets.warehouse,
  parcel_key: secrets.parcel_key,
  po_number: secrets.po_number,
  distributor_orders: [{ number: secrets.order_number }],
}

/** An order line, as it is read, with much that no buyer may see. */
const line = fc.record({
  title: words,
  product_title: fc.option(words),
  variant_title: fc.option(words),
  thumbnail: fc.option(fc.oneof(words, fc.webUrl().filter(isNameless))),
  quantity: fc.integer({ min: 1, max: 9 }),
  shipped: fc.integer({ min: 0, max: 9 }),
})

describe.each(distributorAdapters.map((adapter) => [adapter.id, adapter]))(
  "a buyer's mail about a parcel of %s",
  (_, adapter) => {
    const carriers = [
      "FedEx",
      "Other carrier",
      adapter.name,
      `${adapter.name} truck`,
      adapter.id.toUpperCase(),
      `${adapter.id}-van`,
    ]
    const given = fc.record({
      shopName: words,
      lines: fc.array(line, { maxLength: 4 }),
      carrier: fc.constantFrom(...carriers),
      address: words,
      opening: fc.option(words),
      isCorrection: fc.boolean(),
    })
    const write = (
      from: typeof given extends fc.Arbitrary<infer T> ? T : never
    ) =>
      shipmentMail(
        describeShipmentMail({
          shopName: from.shopName,
          texts: {
            ...settingsSchema.parse({ mail_subject: "{shop} {order}" }),
            mail_opening: from.opening,
          },
          distributor: { id: adapter.id, name: adapter.name },
          order: {
            id: "order_1",
            display_id: 1042,
            ...hidden,
            items: from.lines.map(({ shipped, ...item }, index) => ({
              ...hidden,
              ...item,
              id: `ordli_${index}`,
              detail: { shipped_quantity: shipped },
            })),
          },
          parcel: {
            boxes: [
              {
                ...hidden,
                carrier: from.carrier,
                tracking_number: "748900000000013",
                tracking_url: null,
              },
            ],
            units: new Map(
              from.lines.map(({ quantity }, index) => [
                `ordli_${index}`,
                quantity,
              ])
            ),
            isCounted: true,
          },
          shipTo: {
            ...hidden,
            name: from.address,
            company: from.address,
            address_1: from.address,
            address_2: null,
            city: "Springfield",
            province: "IL",
            postal_code: "62701",
            country_code: "us",
            phone: secrets.phone,
            email: secrets.email,
          },
          isCorrection: from.isCorrection,
        })
      )

    it("holds no cost, distributor, SKU, note or metadata", () => {
      const names = [adapter.name, adapter.id]
      const wanted = [...Object.values(secrets).map(String), ...names].map(
        (one) => one.toLowerCase()
      )
      fc.assert(
        fc.property(given, (from) => {
          const { subject, html, text } = write(from)
          const all = [subject, html, text].join("\n").toLowerCase()
          expect(wanted.filter((one) => all.includes(one))).toEqual([])
        })
      )
    })

    it("lets no word become markup, a header or a line of its own", () => {
      fc.assert(
        fc.property(given, (from) => {
          const { subject, html, text } = write(from)
          expect(subject).toMatch(/^[^\p{Cc}\p{Zl}\p{Zp}]+$/u)
          expect(html).not.toMatch(/<script|<b>|onerror=(?!&)/i)
          const bare = text.replace(from.opening ?? "", "")
          expect(bare.split("\n")).not.toContainEqual(
            expect.stringMatching(/^Bcc:/)
          )
        })
      )
    })
  }
)
