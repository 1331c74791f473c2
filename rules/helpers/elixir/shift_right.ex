# Shifted to the right; a negative number of places raises.
defp shift_right(_, places) when places < 0, do: raise(ArgumentError, "negative shift count")
defp shift_right(value, places), do: Bitwise.bsr(value, places)
