# A name that is not there.
defmodule NameError, do: defexception(message: "")
