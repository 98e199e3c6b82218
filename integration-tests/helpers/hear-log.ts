import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * All that is logged from now on, by level, in place of the console; until
 * `jest.restoreAllMocks()`.
 */
export function hearLog(container: MedusaContainer): string[] {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const lines: string[] = []
  for (const level of ["info", "warn", "error"] as const) {
    jest.spyOn(logger, level).mockImplementation((...words) => {
      lines.push(`${level} ${words.map(String).join(" ")}`)
    })
  }
  return lines
}
