# The value at a key, which must be there; a text of the key for the message.
defp entry(map, key, shown) do
  case map do
    %{^key => value} -> value
    _ -> raise KeyError, message: shown
  end
end
