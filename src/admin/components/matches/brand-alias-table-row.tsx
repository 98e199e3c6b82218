import { Trash } from "@medusajs/icons"
import { Hint, IconButton, Input, Table } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type {
  BrandAliasRefusal,
  BrandAliasRow,
} from "../../lib/brand-alias-rows"

interface BrandAliasTableRowProps {
  row: BrandAliasRow
  /** What keeps it from being saved, in words. */
  problem: BrandAliasRefusal | undefined
  onChange: (row: BrandAliasRow) => void
  onRemove: () => void
}

/** Another name of a brand, and the brand. */
export function BrandAliasTableRow({
  row,
  problem,
  onChange,
  onRemove,
}: BrandAliasTableRowProps) {
  const { t } = useTranslation("dropship")
  // A row just added is there to be filled in.
  const [isNew] = useState(row.alias === "")
  return (
    <Table.Row className="align-top">
      <Table.Cell className="h-auto py-3">
        <Input
          size="small"
          value={row.alias}
          autoFocus={isNew}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          aria-label={t("matches.brands.alias")}
          aria-invalid={problem?.field === "alias"}
          onChange={(event) => onChange({ ...row, alias: event.target.value })}
        />
        <Problem of="alias" problem={problem} />
      </Table.Cell>
      <Table.Cell className="h-auto py-3">
        <Input
          size="small"
          value={row.brand}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          aria-label={t("matches.brands.brand")}
          aria-invalid={problem?.field === "brand"}
          onChange={(event) => onChange({ ...row, brand: event.target.value })}
        />
        <Problem of="brand" problem={problem} />
      </Table.Cell>
      <Table.Cell className="h-auto py-3">
        <IconButton
          type="button"
          size="small"
          variant="transparent"
          aria-label={t("matches.brands.remove", { alias: row.alias })}
          onClick={onRemove}
        >
          <Trash />
        </IconButton>
      </Table.Cell>
    </Table.Row>
  )
}

function Problem({
  of,
  problem,
}: {
  of: BrandAliasRefusal["field"]
  problem: BrandAliasRefusal | undefined
}) {
  return problem?.field === of ? (
    <Hint variant="error" className="mt-1 whitespace-normal text-pretty">
      {problem.message}
    </Hint>
  ) : null
}
