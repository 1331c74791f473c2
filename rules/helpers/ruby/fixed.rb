# Decimal text with so many digits after the point, correctly rounded, which Ruby's format is not always.
def fixed(value, digits)
  value = value.to_r.round(digits, half: :even).to_f if value.finite? && digits < 16 && value.abs < 1e15
  value.finite? ? format("%.#{digits}f", value) : float_text(value)
end
