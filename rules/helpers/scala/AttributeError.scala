// What has no such attribute.
class AttributeError(message: String = "") extends RuntimeException(message)
