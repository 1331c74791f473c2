# A power of floats; zero has no negative power.
def float_pow(base, exponent)
  raise ZeroDivisionError, "0.0 cannot be raised to a negative power" if base.zero? && exponent < 0

  result = base**exponent
  raise FloatDomainError, "Numerical result out of range" if result.is_a?(Float) && result.infinite? && base.finite? && exponent.finite?

  result
end
