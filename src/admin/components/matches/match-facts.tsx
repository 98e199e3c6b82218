import { ArrowUpRightOnBox } from "@medusajs/icons"
import { InlineTip, Text, clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link, useLocation } from "react-router-dom"
import type { VariantMatch } from "../../../schemas/match"
import { MatchStateBadge } from "./match-state-badge"
import { linkColors } from "../../lib/link-colors"

/** What the shop says of a variant, as far as it is matched by it. */
export function MatchFacts({ match }: { match: VariantMatch }) {
  const { t } = useTranslation("dropship")
  const { pathname } = useLocation()
  const page = `/products/${match.product_id}/variants/${match.variant_id}`
  const facts = [
    [t("matches.facts.sku"), match.sku],
    [t("matches.facts.brand"), match.brand],
    [t("matches.facts.number"), match.mpn],
    [t("matches.facts.unit"), match.unit_of_measure],
  ] as const

  return (
    <section className="flex flex-col gap-y-4 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <MatchStateBadge state={match.state} />
        {pathname === page ? null : (
          <Link
            to={page}
            className={clx(
              linkColors,
              "txt-compact-small focus-visible:shadow-borders-focus inline-flex items-center gap-x-1 rounded-sm outline-none"
            )}
          >
            {t("matches.facts.open")}
            <ArrowUpRightOnBox />
          </Link>
        )}
      </div>
      <dl className="grid grid-cols-2 gap-x-4 gap-y-3 sm:grid-cols-4">
        {facts.map(([label, value]) => (
          <div key={label} className="min-w-0">
            <dt className="txt-compact-xsmall text-ui-fg-subtle">{label}</dt>
            <dd className="txt-compact-small break-words">{value ?? "–"}</dd>
          </div>
        ))}
      </dl>
      {match.barcode_problems.length > 0 ? (
        <InlineTip variant="warning" label={t("matches.facts.barcodes")}>
          {match.barcode_problems.map(({ value, reason }) => (
            <Text key={value} size="small" className="break-words">
              <span className="tabular-nums">{value}</span>: {reason}
            </Text>
          ))}
        </InlineTip>
      ) : null}
    </section>
  )
}
