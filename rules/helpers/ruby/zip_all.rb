# Tuples of elements at the same place; ends with the shortest.
def zip_all(*iterables)
  arrays = iterables.map(&:to_a)
  Array.new(arrays.map(&:length).min || 0) { |i| arrays.map { |array| array[i] } }
end
