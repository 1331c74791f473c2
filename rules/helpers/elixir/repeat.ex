# The elements so many times.
defp repeat(items, times), do: Enum.concat(List.duplicate(items, max(times, 0)))
