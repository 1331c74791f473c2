# The value at a key of a list of pairs, which must be there; a text of the key for the message.
defp entry_of(pairs, key, shown) do
  case List.keyfind(pairs, key, 0) do
    {_, value} -> value
    nil -> raise KeyError, message: shown
  end
end
