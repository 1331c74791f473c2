# Correctly rounded to a number of decimals.
def round_to(value, digits)
  value.finite? ? value.to_r.round(digits, half: :even).to_f : value
end
