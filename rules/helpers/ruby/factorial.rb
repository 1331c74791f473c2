# The product of 1 to n.
def factorial(n)
  raise ArgumentError, "factorial() not defined for negative values" if n < 0

  (1..n).reduce(1, :*)
end
