import { NoRecords } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useDropshipDistributors } from "../../hooks/use-dropship-distributors"
import { useInventoryRules } from "../../hooks/use-inventory-rules"
import { QueryError } from "../shared/query-error"
import { InventoryRulesForm } from "./inventory-rules-form"
import { RowsSkeleton } from "./rows-skeleton"

/** The rules of all warehouses, with loading, empty and error states. */
export function InventoryRulesSection() {
  const { t } = useTranslation("dropship")
  const rules = useInventoryRules()
  const distributors = useDropshipDistributors()
  const error = rules.error ?? distributors.error

  if (rules.data && distributors.data) {
    return rules.data.inventory_rules.length === 0 ? (
      <NoRecords
        className="h-auto px-6 py-10 text-center"
        title={t("inventoryRules.empty")}
        message={t("inventoryRules.emptyText")}
        action={{
          to: "/settings/order-automation",
          label: t("inventoryRules.toAutomation"),
        }}
      />
    ) : (
      <InventoryRulesForm
        rules={rules.data.inventory_rules}
        distributors={distributors.data.distributors}
      />
    )
  }
  return error ? (
    <QueryError
      title={t("inventoryRules.failed")}
      error={error}
      onRetry={() => {
        void rules.refetch()
        void distributors.refetch()
      }}
    />
  ) : (
    <RowsSkeleton rows={8} />
  )
}
