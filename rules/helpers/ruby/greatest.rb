# The largest element, the first of equal ones; of none a default, or it raises.
def greatest(items, *default)
  items = items.to_a
  return default.fetch(0) { raise ArgumentError, "max() arg is an empty sequence" } if items.empty?

  items.reduce { |a, b| compare(b, a) > 0 ? b : a }
end
