import { Badge, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { VariantMatch } from "../../../schemas/match"
import type { MatchDecisions } from "../../hooks/use-match-decisions"
import { itemKey, splitCandidates } from "../../lib/match-groups"
import { BlockButton } from "./block-button"
import { LinkButton } from "./link-button"
import { MatchItemRow } from "./match-item-row"

interface MatchCandidatesProps {
  candidates: VariantMatch["candidates"]
  decisions: MatchDecisions
}

/** Items that could be the variant, each with why it was not taken. */
export function MatchCandidates({
  candidates,
  decisions,
}: MatchCandidatesProps) {
  const { t } = useTranslation("dropship")
  const { open, blocked } = splitCandidates(candidates)
  return (
    <>
      {open.length > 0 ? (
        <section className="py-4">
          <div className="px-6">
            <Heading level="h3">{t("matches.candidates.title")}</Heading>
            <Text size="small" className="text-ui-fg-subtle text-pretty">
              {t("matches.candidates.text")}
            </Text>
          </div>
          <ul className="pt-1">
            {open.map((candidate) => (
              <MatchItemRow
                key={itemKey(candidate)}
                item={candidate}
                withDistributor
                badges={
                  <Badge size="2xsmall" color="orange">
                    {t(`matches.obstacle.${candidate.obstacle}`)}
                  </Badge>
                }
                note={candidate.reason}
              >
                <LinkButton
                  item={candidate}
                  decisions={decisions}
                  label={t("matches.link.same")}
                />
                <BlockButton item={candidate} decisions={decisions} />
              </MatchItemRow>
            ))}
          </ul>
        </section>
      ) : null}
      {blocked.length > 0 ? (
        <section className="py-4">
          <div className="px-6">
            <Heading level="h3">{t("matches.blocked.title")}</Heading>
            <Text size="small" className="text-ui-fg-subtle text-pretty">
              {t("matches.blocked.text")}
            </Text>
          </div>
          <ul className="pt-1">
            {blocked.map((candidate) => (
              <MatchItemRow
                key={itemKey(candidate)}
                item={candidate}
                withDistributor
              >
                <LinkButton
                  item={candidate}
                  decisions={decisions}
                  label={t("matches.link.sameAfterAll")}
                />
              </MatchItemRow>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}
