# A place that must have been found.
defp found(-1), do: raise(ArgumentError, "substring not found")
defp found(place), do: place
