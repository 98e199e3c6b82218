import { Badge, Button, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { VariantMatch } from "../../../schemas/match"
import { useDistributorFacts } from "../../hooks/use-distributor-facts"
import type { MatchDecisions } from "../../hooks/use-match-decisions"
import { byDistributor, itemKey } from "../../lib/match-groups"
import { BlockButton } from "./block-button"
import { MatchItemRow } from "./match-item-row"

interface MatchItemsProps {
  items: VariantMatch["items"]
  decisions: MatchDecisions
}

/** The items that are the variant, by distributor. */
export function MatchItems({ items, decisions }: MatchItemsProps) {
  const { t } = useTranslation("dropship")
  const { nameOf } = useDistributorFacts()
  return (
    <section className="py-4">
      <div className="px-6">
        <Heading level="h3">{t("matches.items.title")}</Heading>
        {items.length === 0 ? (
          <Text size="small" className="text-ui-fg-subtle">
            {t("matches.items.none")}
          </Text>
        ) : null}
      </div>
      {byDistributor(items).map(({ distributor_id, entries }) => (
        <div key={distributor_id} className="pt-3">
          <Text
            size="small"
            leading="compact"
            weight="plus"
            className="text-ui-fg-subtle px-6"
          >
            {nameOf(distributor_id)}
          </Text>
          <ul>
            {entries.map((item) => (
              <MatchItemRow
                key={itemKey(item)}
                item={item}
                badges={<MatchBadges item={item} />}
              >
                <PreferButton item={item} decisions={decisions} />
                <BlockButton item={item} decisions={decisions} />
              </MatchItemRow>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

type MatchedItem = VariantMatch["items"][number]

function MatchBadges({ item }: { item: MatchedItem }) {
  const { t } = useTranslation("dropship")
  return (
    <>
      <Badge size="2xsmall">{t(`matches.matchedBy.${item.matched_by}`)}</Badge>
      {item.supersedes === null ? null : (
        <Badge size="2xsmall" color="blue">
          {t("matches.items.supersedes", { sku: item.supersedes })}
        </Badge>
      )}
      {item.is_preferred ? (
        <Badge size="2xsmall" color="green">
          {t("matches.items.preferred")}
        </Badge>
      ) : null}
    </>
  )
}

function PreferButton({
  item,
  decisions,
}: {
  item: MatchedItem
  decisions: MatchDecisions
}) {
  const { t } = useTranslation("dropship")
  return (
    <Button
      size="small"
      variant="secondary"
      disabled={decisions.busy !== null}
      onClick={() =>
        item.is_preferred
          ? decisions.stopPreferring(item)
          : decisions.prefer(item)
      }
    >
      {item.is_preferred
        ? t("matches.prefer.stop")
        : t("matches.prefer.button")}
    </Button>
  )
}
