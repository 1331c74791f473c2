# Decimal text without zeros at its end.
defp without_zeros(text), do: Regex.replace(~r/\.?0+$/, text, "") |> then(&if(String.contains?(text, "."), do: &1, else: text))
