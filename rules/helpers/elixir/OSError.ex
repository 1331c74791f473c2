# An error of the operating system.
defmodule OSError, do: defexception(message: "")
