const { MetadataStorage } = require("@medusajs/framework/mikro-orm/core")

// Entities that an earlier boot in this worker has discovered would be taken
// for ours.
MetadataStorage.clear()
