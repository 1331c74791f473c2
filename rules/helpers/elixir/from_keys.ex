# Entries of distinct keys with the same value.
defp from_keys(keys, value), do: Enum.map(Enum.uniq(keys), fn key -> {key, value} end)
