# A new array in descending order of a key; equal keys keep their order.
def sorted_by_desc(items)
  keyed = items.map.with_index { |item, i| [yield(item), i, item] }
  keyed.sort { |(a, i), (b, j)| (order = compare(b, a)).zero? ? i <=> j : order }.map(&:last)
end
