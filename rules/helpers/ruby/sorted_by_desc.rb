# A new array in descending order of a key; equal keys keep their order.
def sorted_by_desc(items)
  keyed = items.to_a.each_with_index.map { |item, i| [yield(item), i, item] }
  keyed.sort { |(a, i), (b, j)| (order = compare(b, a)).zero? ? i <=> j : order }.map(&:last)
end
