# Order of two values: arrays by their elements, false before true; -1, 0 or 1.
def compare(a, b)
  if a.is_a?(Array) && b.is_a?(Array)
    pair = a.first(b.length).zip(b).find { |x, y| x != y }
    return pair ? compare(*pair) : a.length <=> b.length
  end
  a, b = [a, b].map { |x| true.equal?(x) ? 1 : false.equal?(x) ? 0 : x }
  return a < b ? -1 : b < a ? 1 : 0 if a.respond_to?(:<)
  a <=> b or raise TypeError, "'<' not supported between these values"
rescue ArgumentError, NoMethodError
  raise TypeError, "'<' not supported between these values"
end
