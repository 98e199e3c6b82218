import { MedusaError } from "@medusajs/framework/utils"
import { distributorAdapters } from "../../distributors"
import type { DistributorAdapter } from "../../distributors/adapter"
import { findAdapter } from "./domain/find-adapter"

/** The distributors of this deployment: ours, then the plugin options'. */
export class AdapterRegistry {
  readonly all: readonly DistributorAdapter[]
  readonly ids: readonly string[]

  /** @throws MedusaError INVALID_DATA for an id that is taken or can't be one */
  constructor(added: readonly DistributorAdapter[] = []) {
    this.all = [...distributorAdapters, ...added]
    this.ids = this.all.map(({ id }) => id)
    for (const [at, id] of this.ids.entries()) {
      if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
        throw new MedusaError(
          MedusaError.Types.INVALID_DATA,
          `The distributor id "${id}" is not valid: lower-case letters, digits and single dashes.`
        )
      }
      if (this.ids.indexOf(id) !== at) {
        throw new MedusaError(
          MedusaError.Types.INVALID_DATA,
          `Two distributors have the id "${id}". Give the one in the plugin option distributors another.`
        )
      }
    }
  }

  /** @throws MedusaError NOT_FOUND that lists the known ids */
  find(id: string): DistributorAdapter {
    return findAdapter(this.all, id)
  }
}
