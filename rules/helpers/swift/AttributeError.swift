// The exception AttributeError.
class AttributeError: Exception {}
