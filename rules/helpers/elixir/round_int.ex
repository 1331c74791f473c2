# An integer rounded to a number of decimals, half to even; only a negative number matters.
defp round_int(value, decimals) when decimals >= 0, do: value

defp round_int(value, decimals) do
  unit = 10 ** -decimals
  whole = Integer.floor_div(value, unit)
  twice = 2 * (value - whole * unit)
  if(twice > unit or (twice == unit and rem(whole, 2) != 0), do: whole + 1, else: whole) * unit
end
