import { useTranslation } from "react-i18next"
import { useDropshipDistributors } from "../../hooks/use-dropship-distributors"
import { useInventoryPreferences } from "../../hooks/use-inventory-preferences"
import { QueryError } from "../shared/query-error"
import { FulfillmentPreferencesForm } from "./fulfillment-preferences-form"
import { RowsSkeleton } from "./rows-skeleton"

/** Brands and who fulfils them, with loading and error states. */
export function FulfillmentPreferencesSection() {
  const { t } = useTranslation("dropship")
  const preferences = useInventoryPreferences()
  const distributors = useDropshipDistributors()
  const error = preferences.error ?? distributors.error

  if (preferences.data && distributors.data) {
    return (
      <FulfillmentPreferencesForm
        preferences={preferences.data.preferences}
        distributors={distributors.data.distributors}
      />
    )
  }
  return error ? (
    <QueryError
      title={t("inventoryRules.preferences.failed")}
      error={error}
      onRetry={() => {
        void preferences.refetch()
        void distributors.refetch()
      }}
    />
  ) : (
    <RowsSkeleton rows={4} />
  )
}
