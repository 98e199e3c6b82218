/** Who may log in to the demo's admin. It listens on this machine only. */
export const demoLogin = {
  email: "admin@example.test",
  password: "dropship",
}
