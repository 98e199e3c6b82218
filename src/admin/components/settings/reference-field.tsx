import { Combobox } from "@medusajs/dashboard/components"
import { useComboboxData } from "@medusajs/dashboard/hooks"
import { Label } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { Names } from "../../lib/describe-item-rule"
import {
  listReferences,
  type ReferenceCondition,
  type ReferencePage,
} from "../../lib/list-references"
import { dropshipKeys } from "../../lib/query-keys"

interface ReferenceFieldProps {
  condition: ReferenceCondition
  label: string
  /** Ids. */
  values: readonly string[]
  names: Names
  onChange: (ids: string[]) => void
  onName: (id: string, name: string) => void
}

/** Products, categories or collections, found by searching. */
export function ReferenceField({
  condition,
  label,
  values,
  names,
  onChange,
  onName,
}: ReferenceFieldProps) {
  const { t } = useTranslation("dropship")
  const id = useId()
  const found = useComboboxData({
    queryKey: dropshipKeys.references(condition),
    queryFn: ({ q, limit, offset }) =>
      listReferences(condition, { q, limit, offset }),
    getOptions: (page: ReferencePage) => page.options,
  })
  // A chip shows only where there is an option for it.
  const chosen = values
    .filter((value) => !found.options.some((option) => option.value === value))
    .map((value) => ({ value, label: names.get(value) ?? value }))

  return (
    <div className="flex flex-col gap-y-2">
      <Label size="small" weight="plus" htmlFor={id}>
        {label}
      </Label>
      <Combobox<string[]>
        id={id}
        displayMode="chips"
        placeholder={t("itemRules.form.search")}
        options={[...found.options, ...chosen]}
        value={[...values]}
        searchValue={found.searchValue}
        onSearchValueChange={found.onSearchValueChange}
        fetchNextPage={() => void found.fetchNextPage()}
        isFetchingNextPage={found.isFetchingNextPage}
        onChange={(ids = []) => {
          for (const option of found.options) {
            if (ids.includes(option.value)) {
              onName(option.value, option.label)
            }
          }
          onChange(ids)
        }}
      />
    </div>
  )
}
