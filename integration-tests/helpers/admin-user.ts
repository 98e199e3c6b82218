import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  generateJwtToken,
  Modules,
} from "@medusajs/framework/utils"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"

export interface Admin {
  user_id: string
  email: string
  password: string
  /** For axios: `api.get(path, { headers: admin.headers })`. */
  headers: { authorization: string }
}

/** An admin user who can also log in with the password. */
export async function createAdmin(
  container: MedusaContainer,
  given: { email?: string; password?: string } = {}
): Promise<Admin> {
  const email = given.email ?? "admin@example.test"
  const password = given.password ?? "sandbox-password"
  const { success, authIdentity, error } = await container
    .resolve(Modules.AUTH)
    .register("emailpass", {
      url: "",
      headers: {},
      query: {},
      body: { email, password },
      protocol: "http",
    })
  if (!success || !authIdentity) {
    throw new Error(`No admin user: ${error ?? "refused"}`)
  }
  const { result: user } = await createUserAccountWorkflow(container).run({
    input: { authIdentityId: authIdentity.id, userData: { email } },
  })
  const { http } = container.resolve(
    ContainerRegistrationKeys.CONFIG_MODULE
  ).projectConfig
  const token = generateJwtToken(
    {
      actor_id: user.id,
      actor_type: "user",
      auth_identity_id: authIdentity.id,
      app_metadata: { user_id: user.id },
    },
    {
      secret: http.jwtSecret,
      expiresIn: http.jwtExpiresIn,
      jwtOptions: http.jwtOptions,
    }
  )
  return {
    user_id: user.id,
    email,
    password,
    headers: { authorization: `Bearer ${token}` },
  }
}
