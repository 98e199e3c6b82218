import { distributorAdapters } from "../../distributors"
import { distributorFulfillment } from "./distributor-fulfillment-module"

export default distributorFulfillment(distributorAdapters)
