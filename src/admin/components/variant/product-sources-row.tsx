import { TriangleRightMini } from "@medusajs/icons"
import { Button, Skeleton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useVariantSources } from "../../hooks/use-variant-sources"
import { BestSource } from "./best-source"

interface ProductSourcesRowProps {
  productId: string
  variant: { id: string; title: string | null; sku: string | null }
}

/** A variant, the source it would be bought from, and how many there are. */
export function ProductSourcesRow({
  productId,
  variant,
}: ProductSourcesRowProps) {
  const { t } = useTranslation("dropship")
  const { data, isPending, error, refetch } = useVariantSources(variant.id)
  const to = `/products/${productId}/variants/${variant.id}`

  return (
    <li className="relative">
      <div className="hover:bg-ui-bg-base-hover transition-fg flex items-center gap-x-4 px-6 py-3">
        <div className="flex min-w-0 flex-1 flex-col gap-x-4 gap-y-1 md:flex-row md:items-center">
          <div className="min-w-0 md:w-40 md:shrink-0">
            <Link
              to={to}
              className="focus-visible:before:shadow-borders-focus outline-none before:absolute before:inset-0"
            >
              <Text
                as="span"
                size="small"
                leading="compact"
                weight="plus"
                className="block break-words"
              >
                {variant.title ?? variant.sku ?? variant.id}
              </Text>
            </Link>
            {variant.sku ? (
              <Text size="small" className="text-ui-fg-subtle break-all">
                {variant.sku}
              </Text>
            ) : null}
          </div>
          <div className="min-w-0 md:flex-1">
            {data ? (
              <BestSource sources={data.sources} />
            ) : isPending ? (
              <Skeleton className="h-5 w-2/3" />
            ) : (
              <span className="relative z-[1] flex flex-wrap items-center gap-2">
                <Text size="small" className="text-ui-fg-error">
                  {error.message}
                </Text>
                <Button
                  size="small"
                  variant="secondary"
                  onClick={() => void refetch()}
                >
                  {t("dropship.error.retry")}
                </Button>
              </span>
            )}
          </div>
        </div>
        <TriangleRightMini className="text-ui-fg-muted shrink-0" />
      </div>
    </li>
  )
}
