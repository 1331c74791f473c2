# The exponent of ten of a positive float that is rounded to so many digits after the first.
defp decimal_exponent(x, digits) do
  guess = floor(:math.log10(x))

  Enum.find((guess - 1)..(guess + 2), fn exponent ->
    round_even(x, digits - exponent) < 10 ** (digits + 1)
  end)
end
