# The element with the largest key, the first of equal ones; of none a default, or it raises.
def greatest_by(items, *default)
  items = items.to_a
  return default.fetch(0) { raise ArgumentError, "max() arg is an empty sequence" } if items.empty?

  items.map { |item| [yield(item), item] }.reduce { |a, b| compare(b[0], a[0]) > 0 ? b : a }.last
end
