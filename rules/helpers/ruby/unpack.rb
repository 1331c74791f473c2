# The elements of an iterable, of which there must be so many.
def unpack(items, count)
  values = items.is_a?(String) ? items.chars : items.to_a
  raise ArgumentError, "too many values to unpack (expected #{count})" if values.length > count
  raise ArgumentError, "not enough values to unpack (expected #{count}, got #{values.length})" if values.length < count

  values
end
