# The end of an iterator.
defmodule StopIteration, do: defexception(message: "")
