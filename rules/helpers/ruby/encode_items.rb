# The elements of an iterable in the canonical encoding.
def encode_items(items, encode)
  "[#{items.map { |item| encode.(item) }.join(',')}]"
end
