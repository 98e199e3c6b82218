import type { Connection } from "../../adapter"
import { openRoad } from "../../traffic"
import { tucker } from "../index"

const apiKey = "very-secret-key"

function connect(changes: Partial<Connection>) {
  return tucker.connect({
    credentials: { customer_number: "100200", api_key: apiKey },
    settings: {},
    baseUrl: "http://127.0.0.1/bin/trws",
    logger: { warn: () => undefined },
    traffic: openRoad,
    ...changes,
  })
}

describe("connect", () => {
  it.each([
    [{}, "The Customer number of Tucker Powersports is not set."],
    [
      { customer_number: "100200", api_key: " " },
      "The API key of Tucker Powersports is not set.",
    ],
    [
      { customer_number: "100200", api_key: "k\u00e9y" },
      "holds a character that it can't have",
    ],
  ])("refuses the credentials %j", (credentials, message) => {
    expect(() => connect({ credentials: { ...credentials } })).toThrow(message)
  })

  it("refuses an address that is none, and shows no key", () => {
    const error: unknown = (() => {
      try {
        return connect({ baseUrl: "api.tucker.com" })
      } catch (thrown) {
        return thrown
      }
    })()
    expect(String(error)).toContain("is not a URL")
    expect(JSON.stringify([error, String(error)])).not.toContain(apiKey)
  })

  it("refuses settings that can't be", () => {
    expect(() => connect({ settings: { cost_price: "free" } })).toThrow(
      "cost_price"
    )
    expect(() => connect({ settings: { carrier_ground: "U&G" } })).toThrow(
      "carrier_ground"
    )
  })
})
