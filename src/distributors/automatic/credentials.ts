import { z } from "@medusajs/framework/zod"
import { secret } from "../kit/credentials"

/** The token is documented; how it is sent is not: see `settings.ts`. */
export const credentials = z.object({ api_token: secret("API token") })
