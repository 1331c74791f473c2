# Splits at the first so many runs of white space (all for a negative number); the rest stays as it is.
defp split_space(text, most) when most < 0, do: String.split(text)

defp split_space(text, most) do
  case String.trim_leading(text) do
    "" -> []
    left when most == 0 -> [left]
    left -> left |> String.split(~r/\s+/u, parts: 2) |> then(fn [head | rest] -> [head | Enum.flat_map(rest, &split_space(&1, most - 1))] end)
  end
end
