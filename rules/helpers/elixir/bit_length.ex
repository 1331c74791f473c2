# How many bits the absolute value has.
defp bit_length(0), do: 0
defp bit_length(value), do: length(Integer.digits(abs(value), 2))
