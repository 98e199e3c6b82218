import { useParams, type UIMatch } from "react-router-dom"
import { PurchaseOrderBreadcrumb } from "../../../components/purchase-order/breadcrumbs"
import { PurchaseOrderDetail } from "../../../components/purchase-order/purchase-order-detail"

/** One purchase order. */
const PurchaseOrderPage = () => {
  const { id } = useParams()
  return id ? <PurchaseOrderDetail key={id} id={id} /> : null
}

export const handle = {
  breadcrumb: (match?: UIMatch) =>
    match?.params.id ? <PurchaseOrderBreadcrumb id={match.params.id} /> : null,
}

export default PurchaseOrderPage
