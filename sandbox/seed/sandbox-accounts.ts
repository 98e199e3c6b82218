import type { UpdateDistributorBody } from "../../src/schemas/distributor"

export const sandboxDistributorIds = [
  "wps",
  "tucker",
  "parts-unlimited",
  "automatic",
] as const
export type SandboxDistributorId = (typeof sandboxDistributorIds)[number]

/**
 * What a merchant enters of each distributor in the settings; the simulators
 * take these credentials. None of them is a true one.
 */
export const sandboxAccounts: Readonly<
  Record<
    SandboxDistributorId,
    Pick<UpdateDistributorBody, "credentials" | "prerequisites">
  >
> = {
  wps: {
    credentials: { api_token: "wps-sandbox-token" },
    prerequisites: { tax_id: true },
  },
  tucker: {
    credentials: { customer_number: "100200", api_key: "tucker-sandbox-key" },
    prerequisites: { credit_card: true },
  },
  "parts-unlimited": {
    credentials: {
      dealer_number: "ABC123",
      api_key: "sandbox-parts00-unlimit-apikey0",
    },
    prerequisites: { api_access: true },
  },
  automatic: {
    credentials: { api_token: "automatic-sandbox-token" },
    prerequisites: {},
  },
}
