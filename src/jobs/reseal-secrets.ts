import type { MedusaContainer } from "@medusajs/framework/types"
import { readEnvironment } from "../environment"
import { resealSecrets } from "../workflows/distributor-account/reseal-secrets"

/** Encrypts with the present key what one of earlier still opens. */
export default async function resealStoredSecrets(
  container: MedusaContainer
): Promise<void> {
  await resealSecrets(container)
}

export const config = {
  name: "dropship-reseal-secrets",
  schedule: readEnvironment().DROPSHIP_RECOVERY_TICK,
}
