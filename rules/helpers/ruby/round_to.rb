# Correctly rounded to a number of decimals.
def round_to(value, digits)
  return value if value.zero? || !value.finite?

  rounded = value.to_r.round(digits, half: :even).to_f
  rounded.zero? && value.negative? ? -rounded : rounded
end
