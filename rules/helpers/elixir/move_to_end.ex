# The entries with that of a key, which must be there, as the last.
defp move_to_end(entries, key) do
  {value, others} = pop_key(entries, key)
  others ++ [{key, value}]
end
