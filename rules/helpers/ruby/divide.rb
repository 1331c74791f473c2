# Quotient of floats; a zero divisor raises.
def divide(a, b)
  raise ZeroDivisionError, "float division by zero" if b.zero?

  a.fdiv(b)
end
