import { Select } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { attentionKinds } from "../../../schemas/attention"
import { useDropshipDistributors } from "../../hooks/use-dropship-distributors"

/** Radix takes no empty value. */
const any = "any"

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
      <Filter
        label={t("attention.kindFilter")}
        all={t("attention.allKinds")}
        value={kind}
        options={Object.keys(attentionKinds).map((value) => ({
          value,
          label: t(`attention.kind.${value}`),
        }))}
        onChange={(value) => onChange("kind", value)}
      />
      <Filter
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

interface FilterProps {
  label: string
  all: string
  value: string | undefined
  options: { value: string; label: string }[]
  onChange: (value: string | null) => void
}

function Filter({ label, all, value, options, onChange }: FilterProps) {
  return (
    <Select
      size="small"
      value={value ?? any}
      onValueChange={(chosen) => onChange(chosen === any ? null : chosen)}
    >
      <Select.Trigger aria-label={label} className="w-44">
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        <Select.Item value={any}>{all}</Select.Item>
        {options.map((option) => (
          <Select.Item key={option.value} value={option.value}>
            {option.label}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}
