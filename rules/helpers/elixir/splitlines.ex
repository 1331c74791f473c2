# The lines without their ends; a last empty one is dropped.
defp splitlines(text) do
  lines = String.split(text, ~r/\r\n|[\n\r\v\f\x1c-\x1e\x{85}\x{2028}\x{2029}]/u)
  if List.last(lines) == "", do: Enum.drop(lines, -1), else: lines
end
