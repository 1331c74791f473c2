# Bytes of integers, which must be from 0 to 255.
def to_bytes(numbers)
  raise ArgumentError, "bytes must be in range(0, 256)" unless numbers.all? { |number| number.between?(0, 255) }

  numbers.to_a.pack("C*")
end
