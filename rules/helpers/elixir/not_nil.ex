# A value that must be there.
defp not_nil(nil), do: raise(TypeError, "None where a value is needed")
defp not_nil(value), do: value
