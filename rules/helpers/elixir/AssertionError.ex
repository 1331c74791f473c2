# A failed assertion.
defmodule AssertionError, do: defexception(message: "")
