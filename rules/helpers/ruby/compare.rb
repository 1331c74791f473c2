# Order of two values: arrays by their elements, false before true; -1, 0 or 1.
def compare(a, b)
  if a.is_a?(Array) && b.is_a?(Array)
    a.zip(b).first([a.length, b.length].min).each do |x, y|
      return compare(x, y) unless x == y
    end
    return a.length <=> b.length
  end
  a, b = [a, b].map { |x| x == true ? 1 : x == false ? 0 : x }
  a <=> b or raise TypeError, "'<' not supported between these values"
end
