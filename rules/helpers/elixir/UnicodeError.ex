# Text that can't be encoded or decoded.
defmodule UnicodeError, do: defexception(message: "")
