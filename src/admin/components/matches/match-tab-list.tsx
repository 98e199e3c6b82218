import { Skeleton, Tabs } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import type { MatchState } from "../../../schemas/match"
import { matchTab, matchTabs, tabTotal } from "../../lib/match-query"

interface MatchTabListProps {
  /** Undefined until they are known. */
  totals: Readonly<Record<MatchState, number>> | undefined
  isLoading: boolean
}

/** States as tabs, each with how many variants are in it. */
export function MatchTabList({ totals, isLoading }: MatchTabListProps) {
  const { t, i18n } = useTranslation("dropship")
  const [parameters, setParameters] = useSearchParams()
  const choose = (tab: string) =>
    setParameters((previous) => {
      const next = new URLSearchParams(previous)
      next.delete("offset")
      next.set("state", tab)
      return next
    })

  return (
    <Tabs value={matchTab(parameters.get("state"))} onValueChange={choose}>
      <Tabs.List className="flex-wrap px-6 py-3">
        {matchTabs.map((tab) => (
          <Tabs.Trigger
            key={tab}
            value={tab}
            className="shrink-0 gap-x-1.5 whitespace-nowrap"
          >
            {t(`matches.tabs.${tab}`)}
            {totals ? (
              <span className="text-ui-fg-muted tabular-nums">
                {tabTotal(tab, totals).toLocaleString(i18n.language)}
              </span>
            ) : isLoading ? (
              <Skeleton className="h-4 w-6" />
            ) : null}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
    </Tabs>
  )
}
