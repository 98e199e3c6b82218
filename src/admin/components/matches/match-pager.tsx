import { Button, Drawer } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useLocation, useNavigate } from "react-router-dom"
import { useMatchList } from "../../hooks/use-match-list"
import { neighbours } from "../../lib/neighbours"

/** Leads from a variant to the one before and after it on the list's page. */
export function MatchPager({ variantId }: { variantId: string }) {
  const { t } = useTranslation("dropship")
  const { search } = useLocation()
  const navigate = useNavigate()
  const { query } = useMatchList()
  const listed = query.data?.matches.map((match) => match.variant_id) ?? []
  // As it was first seen: what is decided leaves the list, and "next" would
  // lose its way.
  const [ids, setIds] = useState<readonly string[]>([])
  if (ids.length === 0 && listed.includes(variantId)) {
    setIds(listed)
  }

  const { position, previous, next } = neighbours(ids, variantId)
  if (position === 0) {
    return null
  }
  const open = (id: string) =>
    navigate(`/matches/variant/${id}${search}`, { replace: true })
  return (
    <Drawer.Footer className="justify-between">
      <span className="txt-compact-small text-ui-fg-subtle tabular-nums">
        {t("matches.pager.position", { position, count: ids.length })}
      </span>
      <span className="flex gap-x-2">
        <Button
          size="small"
          variant="secondary"
          disabled={previous === null}
          onClick={() => previous !== null && open(previous)}
        >
          {t("matches.pager.previous")}
        </Button>
        <Button
          size="small"
          variant="secondary"
          disabled={next === null}
          onClick={() => next !== null && open(next)}
        >
          {t("matches.pager.next")}
        </Button>
      </span>
    </Drawer.Footer>
  )
}
