import { useTranslation } from "react-i18next"
import { attentionKinds } from "../../../schemas/attention"
import { useDropshipDistributors } from "../../hooks/use-dropship-distributors"
import { SelectFilter } from "../shared/select-filter"

interface AttentionFiltersProps {
  kind: string | undefined
  distributorId: string | undefined
  onChange: (name: "kind" | "distributor_id", value: string | null) => void
}

/** Which kind, and whose. */
export function AttentionFilters({
  kind,
  distributorId,
  onChange,
}: AttentionFiltersProps) {
  const { t } = useTranslation("dropship")
  const distributors = useDropshipDistributors().data?.distributors ?? []
  return (
    <div className="flex flex-wrap gap-2">
      <SelectFilter
        label={t("attention.kindFilter")}
        all={t("attention.allKinds")}
        value={kind}
        options={Object.keys(attentionKinds).map((value) => ({
          value,
          label: t(`attention.kind.${value}`),
        }))}
        onChange={(value) => onChange("kind", value)}
      />
      <SelectFilter
        label={t("attention.distributorFilter")}
        all={t("attention.allDistributors")}
        value={distributorId}
        options={distributors.map(({ id, name }) => ({
          value: id,
          label: name,
        }))}
        onChange={(value) => onChange("distributor_id", value)}
      />
    </div>
  )
}
