import { definePolicies } from "@medusajs/framework/utils"
import { permissions } from "../schemas/permissions"

/** What the shop's roles can be given; without the flag `rbac`, nobody asks. */
export const dropshipPolicies = definePolicies(
  permissions.map(({ resource, operation, description }) => ({
    name: `${operation}_${resource}`,
    resource,
    operation,
    description: `Drop ship: ${description}`,
  }))
)
