import { useProductVariants } from "@medusajs/dashboard/hooks"
import { Container, Heading, Table, Text } from "@medusajs/ui"
import { keepPreviousData } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { RowsSkeleton } from "../settings/rows-skeleton"
import { QueryError } from "../shared/query-error"
import { ProductSourcesRow } from "./product-sources-row"

/** Sources are read for the variants of one page only. */
const pageSize = 10

/** Who has a product: a row for each variant, with its best source. */
export function ProductSourcesSection({ productId }: { productId: string }) {
  const { t } = useTranslation("dropship")
  const [pageIndex, setPageIndex] = useState(0)
  const { variants, count, isPending, error, refetch } = useProductVariants(
    productId,
    {
      limit: pageSize,
      offset: pageIndex * pageSize,
      order: "variant_rank",
      fields: "id,title,sku",
    },
    { placeholderData: keepPreviousData }
  )
  const pageCount = Math.ceil((count ?? 0) / pageSize)

  return (
    <Container className="divide-y p-0" data-testid="product-sources">
      <div className="px-6 py-4">
        <Heading level="h2">{t("variantSources.title")}</Heading>
      </div>
      {variants ? (
        variants.length > 0 ? (
          <ul className="divide-y">
            {variants.map((variant) => (
              <ProductSourcesRow
                key={variant.id}
                productId={productId}
                variant={variant}
              />
            ))}
          </ul>
        ) : (
          <Text
            size="small"
            className="text-ui-fg-subtle px-6 py-8 text-center"
          >
            {t("variantSources.noVariants")}
          </Text>
        )
      ) : isPending ? (
        <RowsSkeleton rows={3} />
      ) : (
        <QueryError
          title={t("variantSources.failed")}
          error={error ?? new Error(t("variantSources.noVariants"))}
          onRetry={() => void refetch()}
        />
      )}
      {pageCount > 1 ? (
        <Table.Pagination
          count={count ?? 0}
          pageSize={pageSize}
          pageIndex={pageIndex}
          pageCount={pageCount}
          canPreviousPage={pageIndex > 0}
          canNextPage={pageIndex < pageCount - 1}
          previousPage={() => setPageIndex(pageIndex - 1)}
          nextPage={() => setPageIndex(pageIndex + 1)}
          translations={{
            of: t("general.of"),
            results: t("general.results"),
            pages: t("general.pages"),
            prev: t("general.prev"),
            next: t("general.next"),
          }}
        />
      ) : null}
    </Container>
  )
}
