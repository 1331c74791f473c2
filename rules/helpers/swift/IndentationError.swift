// The exception IndentationError.
class IndentationError: SyntaxError {}
