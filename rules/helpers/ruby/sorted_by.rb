# A new array in ascending order of a key, stable.
def sorted_by(items)
  keyed = items.to_a.each_with_index.map { |item, i| [yield(item), i, item] }
  keyed.sort { |(a, i), (b, j)| (order = compare(a, b)).zero? ? i <=> j : order }.map(&:last)
end
