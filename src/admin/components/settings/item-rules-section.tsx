import { useTranslation } from "react-i18next"
import { useDropshipDistributors } from "../../hooks/use-dropship-distributors"
import { useItemRules } from "../../hooks/use-item-rules"
import { QueryError } from "../shared/query-error"
import { ItemRulesForm } from "./item-rules-form"
import { RowsSkeleton } from "./rows-skeleton"

/** The item rules and the defaults, with loading and error states. */
export function ItemRulesSection() {
  const { t } = useTranslation("dropship")
  const rules = useItemRules()
  const distributors = useDropshipDistributors()
  const error = rules.error ?? distributors.error

  if (rules.data && distributors.data) {
    return (
      <ItemRulesForm
        stored={rules.data}
        distributors={distributors.data.distributors}
      />
    )
  }
  return error ? (
    <QueryError
      title={t("itemRules.failed")}
      error={error}
      onRetry={() => {
        void rules.refetch()
        void distributors.refetch()
      }}
    />
  ) : (
    <RowsSkeleton rows={6} />
  )
}
