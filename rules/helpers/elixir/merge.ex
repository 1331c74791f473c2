# Entries with those of another dictionary put in.
defp merge(entries, others) do
  Enum.reduce(others, entries, fn {key, value}, all -> List.keystore(all, key, 0, {key, value}) end)
end
