# Text with so many digits after the point and an exponent.
def scientific(value, digits)
  value.finite? ? format("%.#{digits}e", significant(value, digits + 1)) : float_text(value)
end
