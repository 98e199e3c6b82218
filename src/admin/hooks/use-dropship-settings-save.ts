import { useMutation, useQueryClient } from "@tanstack/react-query"
import type {
  DropshipSettings,
  UpdateSettingsBody,
} from "../../schemas/settings"
import { postJson } from "../lib/post-json"
import { dropshipKeys } from "../lib/query-keys"

/** Saves settings that hold for all distributors. */
export function useDropshipSettingsSave() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: UpdateSettingsBody) =>
      postJson<{ settings: DropshipSettings }>(
        "/admin/dropship/settings",
        body
      ),
    // What orders may be placed depends on them.
    onSuccess: () =>
      queryClient.invalidateQueries({ queryKey: dropshipKeys.all }),
  })
}
