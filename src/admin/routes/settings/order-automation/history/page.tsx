import { HistoryBreadcrumb } from "../../../../components/history/history-breadcrumb"
import { HistoryList } from "../../../../components/history/history-list"

/** Settings › Order Automation › History. */
const HistoryPage = () => <HistoryList />

export const handle = {
  breadcrumb: () => <HistoryBreadcrumb />,
}

export default HistoryPage
