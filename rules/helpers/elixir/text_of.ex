# The text of a value of one of several types.
defp text_of(value) when is_binary(value), do: value
defp text_of(value), do: repr_of(value)
