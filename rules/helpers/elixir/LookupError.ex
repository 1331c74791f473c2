# An index or a key that is not there.
defmodule LookupError, do: defexception(message: "")
