# Too deep a recursion.
defmodule RecursionError, do: defexception(message: "")
