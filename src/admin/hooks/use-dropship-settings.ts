import { useQuery } from "@tanstack/react-query"
import type { DropshipSettings } from "../../schemas/settings"
import { dropshipKeys } from "../lib/query-keys"
import { sdk } from "../lib/sdk"

/** Settings that hold for all distributors. */
export function useDropshipSettings() {
  return useQuery({
    queryKey: dropshipKeys.settings(),
    queryFn: () =>
      sdk.client.fetch<{ settings: DropshipSettings }>(
        "/admin/dropship/settings"
      ),
  })
}
