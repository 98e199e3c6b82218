import { useDebouncedSearch } from "@medusajs/dashboard/hooks"
import { Heading, Input, Select, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { VariantMatch } from "../../../schemas/match"
import { useDistributorFacts } from "../../hooks/use-distributor-facts"
import type { MatchDecisions } from "../../hooks/use-match-decisions"
import { ItemSearchResults } from "./item-search-results"

const allDistributors = "all"

interface ItemSearchProps {
  match: VariantMatch
  decisions: MatchDecisions
}

/** Finds items by hand, where the matching did not. */
export function ItemSearch({ match, decisions }: ItemSearchProps) {
  const { t } = useTranslation("dropship")
  const { distributors } = useDistributorFacts()
  const { searchValue, onSearchValueChange, query } = useDebouncedSearch()
  const [distributor, setDistributor] = useState(allDistributors)

  return (
    <section className="py-4">
      <div className="flex flex-col gap-y-3 px-6">
        <div>
          <Heading level="h3">{t("matches.search.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {t("matches.search.text")}
          </Text>
        </div>
        <div className="flex flex-col gap-2 sm:flex-row">
          <div className="min-w-0 flex-1">
            <Input
              type="search"
              size="small"
              value={searchValue}
              maxLength={200}
              autoComplete="off"
              spellCheck={false}
              placeholder={t("matches.search.placeholder")}
              aria-label={t("matches.search.title")}
              onChange={(event) => onSearchValueChange(event.target.value)}
            />
          </div>
          <div className="shrink-0 sm:w-48">
            <Select
              size="small"
              value={distributor}
              onValueChange={setDistributor}
            >
              <Select.Trigger
                aria-label={t("matches.list.distributor")}
                className="[&>span]:truncate"
              >
                <Select.Value />
              </Select.Trigger>
              <Select.Content>
                <Select.Item value={allDistributors}>
                  {t("matches.search.all")}
                </Select.Item>
                {distributors.map(({ id, name }) => (
                  <Select.Item key={id} value={id}>
                    {name}
                  </Select.Item>
                ))}
              </Select.Content>
            </Select>
          </div>
        </div>
      </div>
      <ItemSearchResults
        q={query?.trim() || undefined}
        distributorId={
          distributor === allDistributors ? undefined : distributor
        }
        match={match}
        decisions={decisions}
      />
    </section>
  )
}
