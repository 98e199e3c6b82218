import type { MedusaContainer } from "@medusajs/framework/types"
import type { Distributor } from "../../src/schemas/distributor"
import { enableDistributor } from "./enable-distributor"

type Given = NonNullable<Parameters<typeof enableDistributor>[2]>

/** Sets WPS up; its address comes from `DROPSHIP_WPS_URL`. */
export async function enableWps(
  container: MedusaContainer,
  given: Omit<Given, "credentials" | "connection"> & { token?: string } = {}
): Promise<Distributor> {
  const { token, ...rest } = given
  return await enableDistributor(container, "wps", {
    ...rest,
    ...(token === undefined ? {} : { credentials: { api_token: token } }),
  })
}
