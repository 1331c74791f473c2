// The exception TabError.
class TabError: IndentationError {}
