# The logarithm to base 10; zero and below raise.
def log10(value)
  raise ArgumentError, "math domain error" if value <= 0

  Math.log10(value)
end
