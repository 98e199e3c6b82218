import type { DistributorAdapter } from "../../../../distributors/adapter"

/** A distributor with a name and a token, as the tests of accounts need it. */
export const sampleAdapter: DistributorAdapter = {
  specification: "v1",
  id: "acme",
  name: "Acme Parts",
  currencyCode: "usd",
  defaultBaseUrl: null,
  credentialFields: [
    {
      name: "dealer_number",
      label: "Dealer number",
      isSecret: false,
      isRequired: true,
    },
    { name: "token", label: "Token", isSecret: true, isRequired: true },
  ],
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
