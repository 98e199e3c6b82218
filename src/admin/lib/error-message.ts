export { messageOf as errorMessage } from "../../schemas/message-of"
