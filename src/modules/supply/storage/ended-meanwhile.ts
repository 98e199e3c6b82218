import { MedusaError } from "@medusajs/framework/utils"

/** A run that was taken for dead and replaced must not apply anything. */
export function endedMeanwhile(): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "This feed run was ended meanwhile; it applied nothing."
  )
}
