# Padded with zeros after a sign to a width.
defp zfill(<<sign::binary-size(1), rest::binary>>, width) when sign in ["+", "-"], do: sign <> String.pad_leading(rest, max(width - 1, 0), "0")
defp zfill(text, width), do: String.pad_leading(text, max(width, 0), "0")
