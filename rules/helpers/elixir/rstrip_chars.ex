# Without some characters at the end.
defp rstrip_chars(text, chars) do
  text |> String.codepoints() |> Enum.reverse() |> Enum.drop_while(&String.contains?(chars, &1)) |> Enum.reverse() |> Enum.join()
end
