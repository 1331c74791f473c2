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
