# The element with the smallest key, the first of equal ones.
def least_by(items)
  items = items.to_a
  raise ArgumentError, "min() arg is an empty sequence" if items.empty?

  items.map { |item| [yield(item), item] }.reduce { |a, b| compare(b[0], a[0]) < 0 ? b : a }.last
end
