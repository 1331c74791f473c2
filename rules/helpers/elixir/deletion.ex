# Nothing for each character of a text.
defp deletion(chars), do: Enum.map(String.to_charlist(chars), &{&1, nil})
