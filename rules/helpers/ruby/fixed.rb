# Decimal text with so many digits after the point, correctly rounded, which Ruby's format is not always.
def fixed(value, digits)
  return float_text(value) unless value.finite?

  sign = value.negative? || (1.0 / value).negative? ? "-" : ""
  whole, rest = (value.abs.to_r * 10**digits).round(half: :even).divmod(10**digits)
  digits.zero? ? "#{sign}#{whole}" : "#{sign}#{whole}.#{rest.to_s.rjust(digits, '0')}"
end
