# Without some characters at the start.
defp lstrip_chars(text, chars) do
  text |> String.codepoints() |> Enum.drop_while(&String.contains?(chars, &1)) |> Enum.join()
end
