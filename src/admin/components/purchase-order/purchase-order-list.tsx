import { ArrowDownTray } from "@medusajs/icons"
import { Button, Container, Heading, toast } from "@medusajs/ui"
import { DataTable } from "@medusajs/dashboard/components"
import { useQueryParams } from "@medusajs/dashboard/hooks"
import { useTranslation } from "react-i18next"
import { usePurchaseOrderColumns } from "../../hooks/use-purchase-order-columns"
import { usePurchaseOrderFilters } from "../../hooks/use-purchase-order-filters"
import { usePurchaseOrders } from "../../hooks/use-purchase-orders"
import { usePurchaseOrdersDownload } from "../../hooks/use-purchase-orders-download"
import { messageOf } from "../../../schemas/message-of"
import {
  purchaseOrderFilter,
  purchaseOrderFilters,
  purchaseOrderQuery,
} from "../../lib/purchase-order-query"
import { PurchaseOrderTabs } from "./purchase-order-tabs"
import { QueryError } from "../shared/query-error"

const pageSize = 20

/** All purchase orders; search, filters and page live in the URL. */
export function PurchaseOrderList() {
  const { t } = useTranslation("dropship")
  const url = useQueryParams(["q", "order", "offset", ...purchaseOrderFilters])
  const query = usePurchaseOrders(purchaseOrderQuery(url, pageSize))
  const columns = usePurchaseOrderColumns()
  const filters = usePurchaseOrderFilters()
  const download = usePurchaseOrdersDownload()
  const save = () =>
    download.mutate(purchaseOrderFilter(url), {
      onError: (refused) =>
        toast.error(t("purchaseOrderExport.notSaved"), {
          description: messageOf(refused),
        }),
    })

  if (query.error && !query.data) {
    return (
      <Container className="divide-y p-0">
        <div className="px-6 py-4">
          <Heading>{t("purchaseOrders.title")}</Heading>
        </div>
        <PurchaseOrderTabs tab="list" />
        <QueryError
          title={t("purchaseOrders.list.failed")}
          error={query.error}
          onRetry={() => void query.refetch()}
        />
      </Container>
    )
  }
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <Heading>{t("purchaseOrders.title")}</Heading>
        <Button
          size="small"
          variant="secondary"
          isLoading={download.isPending}
          onClick={save}
        >
          <ArrowDownTray />
          {t("purchaseOrderExport.button")}
        </Button>
      </div>
      <PurchaseOrderTabs tab="list" />
      <DataTable
        data={query.data?.purchase_orders}
        columns={columns}
        filters={filters}
        rowCount={query.data?.count}
        getRowId={(order) => order.id}
        rowHref={(order) => `/purchase-orders/${order.id}`}
        isLoading={query.isPending}
        pageSize={pageSize}
        emptyState={{
          empty: {
            heading: t("purchaseOrders.list.empty"),
            description: t("purchaseOrders.list.emptyText"),
          },
          filtered: {
            heading: t("purchaseOrders.list.noMatch"),
            description: t("purchaseOrders.list.noMatchText"),
          },
        }}
      />
    </Container>
  )
}
