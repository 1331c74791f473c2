# A hash in the canonical encoding.
def encode_hash(entries, encode_key, encode_value)
  "{\"$dict\":[#{entries.map { |key, value| "[#{encode_key.(key)},#{encode_value.(value)}]" }.join(',')}]}"
end
