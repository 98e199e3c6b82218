import { ToDropShipBreadcrumb } from "../../../components/purchase-order/breadcrumbs"
import { ToDropShipPage } from "../../../components/to-drop-ship/to-drop-ship-page"

/** Orders › Purchase Orders › To drop-ship. */
const ToDropShip = () => <ToDropShipPage />

export const handle = {
  breadcrumb: () => <ToDropShipBreadcrumb />,
}

export default ToDropShip
