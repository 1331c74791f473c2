# A new array sorted by a comparison function, stable.
def sorted_cmp(items)
  items.to_a.each_with_index.sort { |(a, i), (b, j)| (order = yield(a, b)).zero? ? i <=> j : order }.map(&:first)
end
