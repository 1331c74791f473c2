# A number with so many significant digits, with an exponent where it is large or small.
def general_text(value, digits)
  value.finite? ? format("%.#{digits}g", significant(value, [digits, 1].max)) : float_text(value)
end
