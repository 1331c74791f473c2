# The characters in reverse order.
defp reverse_text(text), do: text |> String.codepoints() |> Enum.reverse() |> Enum.join()
