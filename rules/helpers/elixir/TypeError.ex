# A value of the wrong type.
defmodule TypeError, do: defexception(message: "")
