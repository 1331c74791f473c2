# Floor quotient of floats; a zero divisor raises.
def float_floor_div(a, b)
  raise ZeroDivisionError, "float floor division by zero" if b.zero?

  a.div(b).to_f
end
