# A float without its fraction.
defp to_int(:nan), do: raise(ArgumentError, "cannot convert float NaN to integer")
defp to_int(x) when abs(x) >= 1.7976931348623157e308, do: raise(OverflowError, "cannot convert float infinity to integer")
defp to_int(x), do: trunc(x)
