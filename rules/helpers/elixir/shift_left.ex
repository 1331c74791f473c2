# Shifted to the left; a negative number of places raises.
defp shift_left(_, places) when places < 0, do: raise(ArgumentError, "negative shift count")
defp shift_left(value, places), do: Bitwise.bsl(value, places)
