# A number that is too large.
defmodule OverflowError, do: defexception(message: "")
