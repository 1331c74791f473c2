# The logarithm to base 2; zero and below raise.
def log2(value)
  raise ArgumentError, "math domain error" if value <= 0

  Math.log2(value)
end
