# The natural logarithm; zero and below raise.
def logarithm(value)
  raise ArgumentError, "math domain error" if value <= 0

  Math.log(value)
end
