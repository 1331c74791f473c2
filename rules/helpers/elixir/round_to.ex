# A float rounded to a number of decimals, half to even where exact.
defp round_to(x, decimals) when decimals > 15, do: x
defp round_to(x, decimals) when decimals < 0, do: round_even(x, decimals) * 10 ** -decimals / 1
defp round_to(x, decimals), do: String.to_float(fixed(x, max(decimals, 1)) |> then(&if(decimals == 0, do: fixed(x, 0) <> ".0", else: &1)))
