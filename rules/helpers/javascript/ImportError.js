// A module that cannot be loaded.
class ImportError extends Error {}
