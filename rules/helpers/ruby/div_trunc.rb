# Integer quotient rounded towards zero.
def div_trunc(a, b)
  quotient = a.abs / b.abs
  (a < 0) == (b < 0) ? quotient : -quotient
end
