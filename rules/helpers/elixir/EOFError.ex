# The end of the input.
defmodule EOFError, do: defexception(message: "")
