# A new array in ascending order, stable.
def sorted(items)
  items.to_a.each_with_index.sort { |(a, i), (b, j)| (order = compare(a, b)).zero? ? i <=> j : order }.map(&:first)
end
