# A new array sorted by a comparison, which is asked of a later element and an earlier one; stable.
def sorted_cmp(items)
  items.to_a.each_with_index.sort { |(a, i), (b, j)| i > j ? (yield(a, b) < 0 ? -1 : 1) : (yield(b, a) < 0 ? 1 : -1) }.map(&:first)
end
