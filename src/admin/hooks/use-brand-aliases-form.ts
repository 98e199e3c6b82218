import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { BrandAlias } from "../../schemas/match"
import { ApiError } from "../lib/api-error"
import {
  brandAliasesOf,
  brandAliasProblems,
  fieldOfProblem,
  refusedBrandAliases,
  type BrandAliasRefusal,
  type BrandAliasRow,
} from "../lib/brand-alias-rows"
import { messageOf } from "../../schemas/message-of"
import { useBrandAliasesSave } from "./use-brand-aliases-save"

/** Brand names while they are edited. */
export function useBrandAliasesForm(aliases: readonly BrandAlias[]) {
  const { t } = useTranslation("dropship")
  // Null while nothing was edited: the rows are what is stored.
  const [edited, setEdited] = useState<BrandAliasRow[] | null>(null)
  const [isTried, setIsTried] = useState(false)
  const [refused, setRefused] = useState<
    ReadonlyMap<string, BrandAliasRefusal>
  >(new Map())
  const { mutate, isPending } = useBrandAliasesSave()

  const stored = aliases.map((row) => ({ ...row, key: row.alias }))
  const rows = edited ?? stored
  const isDirty =
    edited !== null &&
    JSON.stringify(brandAliasesOf(edited)) !==
      JSON.stringify(brandAliasesOf(stored))
  const found = brandAliasProblems(rows)
  const problems = new Map(refused)
  for (const [key, problem] of isTried ? found : []) {
    problems.set(key, {
      field: fieldOfProblem(problem),
      message: t(`matches.brands.problem.${problem}`),
    })
  }

  const change = (changed: BrandAliasRow[]) => {
    setEdited(changed)
    setRefused(new Map())
  }
  const reset = () => {
    setEdited(null)
    setIsTried(false)
    setRefused(new Map())
  }
  const save = () => {
    setIsTried(true)
    if (found.size > 0 || !isDirty || isPending) {
      return
    }
    mutate(
      { brand_aliases: brandAliasesOf(rows) },
      {
        onSuccess: () => {
          reset()
          toast.success(t("matches.brands.saved"))
        },
        onError: (error) => {
          if (error instanceof ApiError) {
            setRefused(refusedBrandAliases(error, rows))
          }
          toast.error(t("matches.brands.notSaved"), {
            description: messageOf(error),
          })
        },
      }
    )
  }

  return {
    rows,
    /** By key of the row, in words. */
    problems,
    isDirty,
    isSaving: isPending,
    change,
    // On top, where it is seen however many there are.
    add: () =>
      change([{ key: crypto.randomUUID(), alias: "", brand: "" }, ...rows]),
    reset,
    save,
  }
}
