# A new array in descending order, stable.
def sorted_desc(items)
  items.to_a.each_with_index.sort { |(a, i), (b, j)| (order = compare(b, a)).zero? ? i <=> j : order }.map(&:first)
end
