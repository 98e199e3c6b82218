import { RouteDrawer } from "@medusajs/dashboard/components"
import { Button, Input } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { BrandAlias } from "../../../schemas/match"
import { useBrandAliasesForm } from "../../hooks/use-brand-aliases-form"
import { UnsavedChangesPrompt } from "../settings/unsaved-changes-prompt"
import { BrandAliasesTable } from "./brand-aliases-table"

/** From so many on, a filter is of use. */
const manyRows = 10

/** Other names of brands, edited in place, saved together. */
export function BrandAliasesForm({
  aliases,
}: {
  aliases: readonly BrandAlias[]
}) {
  const { t } = useTranslation("dropship")
  const form = useBrandAliasesForm(aliases)
  const [filter, setFilter] = useState("")

  return (
    <form
      className="flex min-h-0 flex-1 flex-col"
      onSubmit={(event) => {
        event.preventDefault()
        form.save()
      }}
    >
      <RouteDrawer.Body className="divide-y overflow-y-auto p-0">
        <div className="flex items-center justify-between gap-x-4 px-6 py-3">
          <div className="min-w-0 flex-1">
            {form.rows.length > manyRows ? (
              <Input
                type="search"
                size="small"
                value={filter}
                placeholder={t("matches.brands.filter")}
                aria-label={t("matches.brands.filter")}
                onChange={(event) => setFilter(event.target.value)}
              />
            ) : null}
          </div>
          <Button
            type="button"
            size="small"
            variant="secondary"
            onClick={() => {
              setFilter("")
              form.add()
            }}
          >
            {t("matches.brands.add")}
          </Button>
        </div>
        <BrandAliasesTable
          rows={form.rows}
          filter={filter}
          problems={form.problems}
          onChange={form.change}
        />
      </RouteDrawer.Body>
      <RouteDrawer.Footer>
        <Button
          type="button"
          size="small"
          variant="secondary"
          disabled={!form.isDirty}
          onClick={form.reset}
        >
          {t("form.reset")}
        </Button>
        <Button
          type="submit"
          size="small"
          disabled={!form.isDirty}
          isLoading={form.isSaving}
        >
          {t("form.save")}
        </Button>
      </RouteDrawer.Footer>
      <UnsavedChangesPrompt isDirty={form.isDirty} />
    </form>
  )
}
