// A key or an index that is not there.
class LookupError extends Error {}
