import { defineConfig } from "@medusajs/framework/utils"
import {
  distributorFulfillment,
  withDropship,
} from "../../../src/with-dropship"
import { coastal } from "../coastal"

const { SMTP_URL } = process.env

/** A merchant's config as docs/adapters.md writes it out. */
const plain = () =>
  defineConfig({
    plugins: [
      {
        resolve: "medusa-plugin-dropship",
        options: { distributors: [coastal] },
      },
    ],
    modules: [
      {
        resolve: "@medusajs/medusa/fulfillment",
        dependencies: ["dropship_distributor", "dropship_purchase_order"],
        options: {
          providers: [
            { resolve: "@medusajs/medusa/fulfillment-manual", id: "manual" },
            {
              resolve:
                "medusa-plugin-dropship/providers/distributor-fulfillment",
              id: "dropship",
            },
            { resolve: distributorFulfillment([coastal]), id: "dropship" },
          ],
        },
      },
    ],
  })

/** The classes of providers are made anew each time; their ids stay. */
function comparable(config: object): unknown {
  return JSON.parse(
    JSON.stringify(config, (_key, value: unknown) =>
      typeof value === "function" && "identifier" in value
        ? value.identifier
        : value
    )
  )
}

describe("a config without withDropship", () => {
  beforeAll(() => {
    delete process.env.SMTP_URL
  })
  afterAll(() => {
    if (SMTP_URL !== undefined) {
      process.env.SMTP_URL = SMTP_URL
    }
  })

  it("is what withDropship makes of the merchant's own", () => {
    const made = withDropship(defineConfig({}), { distributors: [coastal] })
    expect(comparable(plain())).toEqual(comparable(made))
    expect(JSON.stringify(comparable(made))).toContain('"services":["coastal"]')
  })
})
