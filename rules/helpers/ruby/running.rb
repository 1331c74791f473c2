# Running results: sums, or what a block makes of the last one and the element.
def running(items)
  last = nil
  items.each_with_index.map { |item, i| last = i.zero? ? item : block_given? ? yield(last, item) : last + item }
end
