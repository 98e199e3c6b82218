import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useVariantSources } from "../../hooks/use-variant-sources"
import { VariantMatchDrawer } from "../matches/variant-match-drawer"
import { RowsSkeleton } from "../settings/rows-skeleton"
import { QueryError } from "../shared/query-error"
import { VariantSourceItems } from "./variant-source-items"
import { VariantSourceTables } from "./variant-source-tables"

/** Who has a variant: every item and every warehouse, side by side. */
export function VariantSourcesSection({ variantId }: { variantId: string }) {
  const { t } = useTranslation("dropship")
  const { data, isPending, error, refetch } = useVariantSources(variantId)
  const [isOpen, setIsOpen] = useState(false)

  return (
    <Container className="divide-y p-0" data-testid="variant-sources">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <Heading level="h2">{t("variantSources.title")}</Heading>
        <Button
          size="small"
          variant="secondary"
          onClick={() => setIsOpen(true)}
        >
          {t("variantSources.edit")}
        </Button>
      </div>
      {data ? (
        data.sources.length > 0 ? (
          <>
            <VariantSourceItems sources={data.sources} />
            <VariantSourceTables sources={data.sources} />
          </>
        ) : (
          <div className="px-6 py-8 text-center">
            <Text size="small" leading="compact" weight="plus">
              {t("variantSources.empty")}
            </Text>
            <Text size="small" className="text-ui-fg-subtle text-pretty">
              {t("variantSources.emptyText")}
            </Text>
          </div>
        )
      ) : isPending ? (
        <RowsSkeleton rows={3} />
      ) : (
        <QueryError
          title={t("variantSources.failed")}
          error={error}
          onRetry={() => void refetch()}
        />
      )}
      <VariantMatchDrawer
        variantId={variantId}
        isOpen={isOpen}
        onOpenChange={setIsOpen}
      />
    </Container>
  )
}
