# The bytes of a text in a named encoding.
def encode_as(text, name)
  text.encode(Encoding.find(name)).b
rescue ArgumentError
  raise LookupError, "unknown encoding: #{name}"
end
