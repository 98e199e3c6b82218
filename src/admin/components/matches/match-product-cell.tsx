import { Thumbnail } from "@medusajs/dashboard/components"
import { Link } from "react-router-dom"
import type { VariantMatch } from "../../../schemas/match"

interface MatchProductCellProps {
  match: VariantMatch
  to: string
}

/** Picture and names; a link, so that the keyboard gets there too. */
export function MatchProductCell({ match, to }: MatchProductCellProps) {
  return (
    <div className="flex min-w-48 items-center gap-x-3 py-2">
      <div className="shrink-0">
        <Thumbnail src={match.thumbnail} />
      </div>
      <div className="min-w-0">
        <Link
          to={to}
          title={match.product_title}
          // The row leads there by itself.
          onClick={(event) => event.stopPropagation()}
          className="text-ui-fg-base focus-visible:shadow-borders-focus block truncate rounded-sm font-medium outline-none"
        >
          {match.product_title}
        </Link>
        {match.variant_title === null ? null : (
          <span className="block truncate" title={match.variant_title}>
            {match.variant_title}
          </span>
        )}
      </div>
    </div>
  )
}
