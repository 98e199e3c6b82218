import { settingFields } from "../../kit/adapter-settings"
import { fillPath } from "../path"
import { settings } from "../settings"

describe("settings", () => {
  it("have a default that is of the right form", () => {
    for (const field of settingFields(settings)) {
      const given = { [field.name]: field.default }
      expect(settings.parse(given)).toMatchObject(given)
    }
  })

  it.each([
    ["po_path", "/orders?po={poNumber}", true],
    ["po_path", "/orders", false],
    ["po_path", "orders/{poNumber}", false],
    ["po_path", "/orders/{poNumber}/{other}", false],
    ["po_path", "/orders /{poNumber}", false],
    ["order_path", "/orders/{orderNumber}", true],
    ["order_path", "/orders/{orderNumber}-{generation}", true],
    ["order_path", "/orders/{generation}", false],
    ["range_path", "/orders/{from}/{to}", true],
    ["range_path", "/orders/{from}", false],
    ["revoke_path", "/order/revoke/{poNumber}", true],
    ["create_path", "/order/create", true],
    ["create_path", "/order/{poNumber}", false],
    ["auth_header", "X-Api-Token", true],
    ["auth_header", "X Api", false],
    ["auth_header", "X-Api:\r\nEvil", false],
    ["auth_value", "{token}", true],
    ["auth_value", "Token token={token}", true],
    ["auth_value", "Bearer", false],
    ["auth_value", "{token}\r\nEvil: 1", false],
    ["classification", "by_company", true],
    ["classification", "castle", false],
  ])("take for %s %j: %p", (name, value, isTaken) => {
    expect(settings.safeParse({ [name]: value }).success).toBe(isTaken)
  })
})

describe("fillPath", () => {
  it("escapes what it puts in", () => {
    expect(
      fillPath("/order/range?from={from}&to={to}", {
        from: "03/03/25",
        to: "a&b={from}",
      })
    ).toBe("/order/range?from=03%2F03%2F25&to=a%26b%3D%7Bfrom%7D")
  })
})
