# Before, separator, after the first (or last) occurrence.
def partition(text, separator, last: false)
  raise ArgumentError, "empty separator" if separator.empty?

  last ? text.rpartition(separator) : text.partition(separator)
end
