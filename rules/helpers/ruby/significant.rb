# A float with so many significant digits, correctly rounded, which Ruby's format is not always.
def significant(value, digits)
  return value if value.zero?

  rounded = round_to(value, digits - 1 - format("%.20e", value)[/[+-]\d+\z/].to_i)
  rounded.finite? ? rounded : value
end
