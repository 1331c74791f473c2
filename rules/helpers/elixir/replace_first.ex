# Replaces the first so many matches (all for 0).
defp replace_first(pattern, replacement, text, 0), do: Regex.replace(pattern, text, replacement)

defp replace_first(pattern, replacement, text, most) do
  Enum.reduce(1..most//1, {"", text}, fn _, {done, left} ->
    case Regex.run(pattern, left, return: :index) do
      nil -> {done <> left, ""}
      [{at, size} | _] -> {done <> binary_part(left, 0, at) <> Regex.replace(pattern, binary_part(left, at, size), replacement), binary_part(left, at + size, byte_size(left) - at - size)}
    end
  end)
  |> then(fn {done, left} -> done <> left end)
end
