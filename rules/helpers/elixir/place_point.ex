# Digits with a point after so many of them, or in scientific notation, as Python chooses.
defp place_point(sign, digits, point) do
  trimmed = String.trim_leading(digits, "0")
  point = if trimmed == "", do: 1, else: point - (byte_size(digits) - byte_size(trimmed))
  digits = if trimmed == "", do: "0", else: String.trim_trailing(trimmed, "0")

  cond do
    point > 16 or point < -3 ->
      {head, tail} = String.split_at(digits, 1)
      size = String.pad_leading(Integer.to_string(abs(point - 1)), 2, "0")
      sign <> head <> if(tail == "", do: "", else: "." <> tail) <> if(point > 0, do: "e+", else: "e-") <> size

    point <= 0 ->
      sign <> "0." <> String.duplicate("0", -point) <> digits

    true ->
      {whole, part} = String.split_at(String.pad_trailing(digits, point, "0"), point)
      sign <> whole <> "." <> if(part == "", do: "0", else: part)
  end
end
