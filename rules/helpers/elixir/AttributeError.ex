# An attribute that is not there.
defmodule AttributeError, do: defexception(message: "")
