# Order of two values: arrays by their elements, false before true; -1, 0 or 1.
def compare(a, b)
  if a.is_a?(Array) && b.is_a?(Array)
    a.zip(b).first([a.length, b.length].min).each do |x, y|
      return compare(x, y) unless x == y
    end
    return a.length <=> b.length
  end
  a, b = [a, b].map { |x| true.equal?(x) ? 1 : false.equal?(x) ? 0 : x }
  return a < b ? -1 : b < a ? 1 : 0 if a.class.method_defined?(:<, false)

  a <=> b or raise TypeError, "'<' not supported between these values"
end

# A new array in ascending order, stable.
def sorted(items)
  items.to_a.each_with_index.sort { |(a, i), (b, j)| (order = compare(a, b)).zero? ? i <=> j : order }.map(&:first)
end

# Removes and gives the last element.
def pop(items)
  raise IndexError, "pop from empty list" if items.empty?

  items.pop
end

# The largest element, the first of equal ones; of none a default, or it raises.
def greatest(items, *default)
  items = items.to_a
  return default.fetch(0) { raise ArgumentError, "max() arg is an empty sequence" } if items.empty?

  items.reduce { |a, b| compare(b, a) > 0 ? b : a }
end

# Merge overlapping or touching (start, end) intervals, leaving the input alone.
def merge_intervals(intervals)
  merged = []
  sorted(intervals).each do |start, end_|
    if !merged.empty? && start <= merged.fetch(-1)[1]
      last_start, last_end = pop(merged)
      merged << [last_start, greatest([last_end, end_])]
    else
      merged << [start, end_]
    end
  end
  merged
end
