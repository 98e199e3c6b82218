import { settingFields } from "../../kit/adapter-settings"
import { credentialFields } from "../../kit/credentials"
import { checkOrder } from "../../kit/check-order"
import { openRoad } from "../../traffic"
import { partsUnlimited } from "../index"
import { sampleOrder as order } from "./sample-order"

function connect(
  credentials: Record<string, string>,
  settings: Record<string, unknown> = {}
) {
  return partsUnlimited.connect({
    credentials,
    settings,
    baseUrl: "http://127.0.0.1",
    logger: { warn: () => undefined },
    traffic: openRoad,
  })
}

const credentials = { dealer_number: "ABC123", api_key: "key" }

describe("an account at Parts Unlimited", () => {
  it("asks for the dealer number and the key, and for the portal's if wanted", () => {
    expect(
      credentialFields(partsUnlimited.credentials).map((field) => [
        field.name,
        field.isSecret,
        field.isRequired,
      ])
    ).toEqual([
      ["dealer_number", false, true],
      ["api_key", true, true],
      ["portal_username", false, false],
      ["portal_password", true, false],
    ])
  })

  it.each([
    [{ api_key: "key" }, "Dealer number"],
    [{ dealer_number: "ABC123" }, "API key"],
    [{ ...credentials, api_key: "clé" }, "API key"],
  ])("is not connected with %j", (given, label) => {
    expect(() => connect(given)).toThrow(label)
  })

  it("has a default for everything that is assumed", () => {
    expect(partsUnlimited.settings?.parse({})).toMatchObject({
      cancellation_policy: "back_order",
      shipping_method_2_day: "2day",
      shipping_method_1_day: "overnight",
      price_file_source: "bundle",
      orders_path: "orders",
      po_number_path: "purchase_order_number",
    })
    for (const { label, help } of settingFields(partsUnlimited.settings)) {
      expect(label && help).toBeTruthy()
    }
  })

  it.each([
    { orders_path: "orders[0]" },
    { orders_path: "" },
    { portal_url: "ftp://x" },
    { price_file_source: "fax" },
  ])("refuses the setting %j", (settings) => {
    expect(() => connect(credentials, settings)).toThrow()
  })

  it("has an address that does not fit refused before it is sent", () => {
    const shipTo = { ...order.shipTo, province: "Illinois", country_code: "ca" }
    const problems = checkOrder(partsUnlimited.orderLimits, {
      distributorName: partsUnlimited.name,
      shipTo,
      poNumber: order.poNumber,
    })
    expect(problems.map(({ field }) => field)).toEqual([
      "ship_to.province",
      "ship_to.country_code",
    ])
  })
})
