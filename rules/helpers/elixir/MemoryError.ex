# Too little memory.
defmodule MemoryError, do: defexception(message: "")
