import { Skeleton, Tabs } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import type { MatchState } from "../../../schemas/match"
import { matchTab, matchTabs, tabTotal } from "../../lib/match-query"

interface MatchTabsProps {
  /** Undefined until they are known. */
  totals: Readonly<Record<MatchState, number>> | undefined
  isLoading: boolean
  /** What the chosen one shows. */
  children: ReactNode
}

/** States as tabs, each with how many variants are in it. */
export function MatchTabs({ totals, isLoading, children }: MatchTabsProps) {
  const { t, i18n } = useTranslation("dropship")
  const [parameters, setParameters] = useSearchParams()
  const choose = (chosen: string) =>
    setParameters((previous) => {
      const next = new URLSearchParams(previous)
      next.delete("offset")
      next.set("state", chosen)
      return next
    })

  const tab = matchTab(parameters.get("state"))
  return (
    <Tabs value={tab} onValueChange={choose} className="divide-y">
      <Tabs.List className="flex-wrap px-6 py-3">
        {matchTabs.map((name) => (
          <Tabs.Trigger
            key={name}
            value={name}
            className="shrink-0 gap-x-1.5 whitespace-nowrap"
          >
            {t(`matches.tabs.${name}`)}
            {totals ? (
              <span className="text-ui-fg-subtle tabular-nums">
                {tabTotal(name, totals).toLocaleString(i18n.language)}
              </span>
            ) : isLoading ? (
              <Skeleton className="h-4 w-6" />
            ) : null}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <Tabs.Content value={tab} tabIndex={-1}>
        {children}
      </Tabs.Content>
    </Tabs>
  )
}
