# Bounds of a slice as places: negative ones count from the end, all are clamped.
defp bounds(size, from, to) do
  place = fn at -> if at < 0, do: max(at + size, 0), else: min(at, size) end
  {place.(from || 0), place.(to || size)}
end
