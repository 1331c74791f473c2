# What is not there yet.
defmodule NotImplementedError, do: defexception(message: "")
