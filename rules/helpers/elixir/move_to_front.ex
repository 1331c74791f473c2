# The entries with that of a key, which must be there, as the first.
defp move_to_front(entries, key) do
  {value, others} = pop_key(entries, key)
  [{key, value} | others]
end
