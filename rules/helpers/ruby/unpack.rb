# The elements of an iterable, of which there must be so many.
def unpack(items, count)
  values = items.is_a?(String) ? items.chars : items.to_a
  raise ArgumentError, "expected #{count} values to unpack, got #{values.length}" if values.length != count

  values
end
