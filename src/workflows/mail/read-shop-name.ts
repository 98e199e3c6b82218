import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

/** The shop's name as its buyers know it. */
export async function readShopName(
  container: MedusaContainer
): Promise<string> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "store", fields: ["name"] })
  const [store] = z.array(z.object({ name: z.string() })).parse(data)
  return store?.name ?? "Your shop"
}
