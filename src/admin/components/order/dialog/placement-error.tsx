import { Alert } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { ApiError } from "../../../lib/api-error"

/** Why placing failed; after a lost connection nothing can be said for sure. */
export function PlacementError({ error }: { error: Error | null }) {
  const { t } = useTranslation("dropship")
  if (!error) {
    return null
  }
  const isCertain = error instanceof ApiError && error.isRefusal
  return (
    <Alert variant="error" role="alert">
      {isCertain ? error.message : t("dropship.confirmStep.failedUnknown")}
    </Alert>
  )
}
