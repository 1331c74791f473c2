// What has no such attribute.
class AttributeError(message: String = "") : RuntimeException(message)
