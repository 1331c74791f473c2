# The next element of an iterator, or a default.
def next_or(iterator, default)
  iterator.next
rescue StopIteration
  default
end
