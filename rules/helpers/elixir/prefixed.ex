# The digits in a base after a prefix, a sign before it.
defp prefixed(value, prefix, base) do
  if(value < 0, do: "-", else: "") <> prefix <> String.downcase(Integer.to_string(abs(value), base))
end
