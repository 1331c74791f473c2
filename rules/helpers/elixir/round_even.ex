# A float times a power of ten as the nearest integer, half to even.
defp round_even(x, decimals) do
  {over, under} = Float.ratio(x / 1)
  {over, under} = if decimals < 0, do: {over, under * 10 ** -decimals}, else: {over * 10 ** decimals, under}
  whole = Integer.floor_div(over, under)
  twice = 2 * (over - whole * under)
  if twice > under or (twice == under and rem(whole, 2) != 0), do: whole + 1, else: whole
end
