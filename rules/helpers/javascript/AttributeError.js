// A property that an object lacks.
class AttributeError extends Error {}
