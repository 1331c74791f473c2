# Tuples of elements at the same place; what is missing is nil.
def zip_longest(a, b)
  a, b = a.to_a, b.to_a
  Array.new([a.length, b.length].max) { |i| [a[i], b[i]] }
end
