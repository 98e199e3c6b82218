import { z } from "@medusajs/framework/zod"
import type { DistributorAdapter } from "../../../../distributors/adapter"
import { textSetting } from "../../../../distributors/kit/adapter-settings"
import { identifier, secret } from "../../../../distributors/kit/credentials"

/** A distributor with a name and a token, as the tests of accounts need it. */
export const sampleAdapter: DistributorAdapter = {
  specification: "v1",
  id: "acme",
  name: "Acme Parts",
  currencyCode: "usd",
  defaultBaseUrl: null,
  credentials: z.object({
    dealer_number: identifier("Dealer number"),
    token: secret("Token"),
  }),
  settings: z.object({
    auth_header: textSetting("Authorization", {
      label: "Header",
      help: "The header that carries the token.",
    }),
  }),
  prerequisites: [{ id: "tax_id", label: "Tax ID on the account" }],
  warehouses: [
    { code: "N", name: "North", postalCode: "83705", isOrderable: true },
    { code: "S", name: "South", postalCode: null, isOrderable: true },
  ],
  shipMethods: [
    { id: "ground", label: "Ground" },
    { id: "air", label: "Air" },
  ],
  orderLimits: {
    shipTo: { city: { maxLength: 17, isRequired: true } },
    countries: ["us"],
    poNumberLength: 15,
  },
  duplicateRule: { whenUnanswered: "look_up", takesRefusedNumberAgain: true },
  callLimits: { perSecond: 5, concurrent: 2 },
  defaults: {
    shipMethod: "ground",
    allowSplit: true,
    allowBackorder: false,
    dropshipFee: 9.75,
    poPrefix: "M",
    poLetter: "A",
  },
  feed: {
    schedule: "0 5 * * *",
    timezone: "America/Boise",
    files: [
      {
        id: "items",
        label: "Items",
        pattern: "items-*.csv",
        isRequired: true,
        kind: "item",
        read: async function* () {
          // Nothing: these tests read no feed.
        },
      },
    ],
  },
  setupHint: "Ask your representative for a token.",
  connect: () => {
    throw new Error("These tests connect to nobody.")
  },
}
