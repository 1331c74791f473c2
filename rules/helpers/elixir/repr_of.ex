# A value of one of several types as Python's repr has it.
defp repr_of(nil), do: "None"
defp repr_of(true), do: "True"
defp repr_of(false), do: "False"
defp repr_of(value) when is_integer(value), do: Integer.to_string(value)
defp repr_of(value) when is_float(value), do: float_text(value)
defp repr_of(value) when is_binary(value), do: quoted(value)
defp repr_of(value) when is_list(value), do: "[" <> Enum.map_join(value, ", ", &repr_of/1) <> "]"
defp repr_of({item}), do: "(" <> repr_of(item) <> ",)"
defp repr_of(value) when is_tuple(value), do: "(" <> Enum.map_join(Tuple.to_list(value), ", ", &repr_of/1) <> ")"
defp repr_of(value) when is_exception(value), do: Exception.message(value)
defp repr_of(value), do: raise(TypeError, "no text for #{inspect(value)}")
