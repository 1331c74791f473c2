# A variable that has no value yet.
defmodule UnboundLocalError, do: defexception(message: "")
