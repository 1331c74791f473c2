# A power of floats, which must be a number that a float holds.
def real_power(base, exponent)
  result = base**exponent
  raise ArgumentError, "math domain error" if result.is_a?(Complex) || (base.zero? && exponent.negative? && exponent.finite?)
  raise FloatDomainError, "math range error" if result.infinite? && base.finite? && exponent.finite?

  result
end
