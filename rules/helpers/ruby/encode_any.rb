# A value of a union type in the canonical encoding, by what it is at run time.
def encode_any(value)
  case value
  when nil, true, false then value.nil? ? "null" : value.to_s
  when Integer then encode_int(value)
  when Float then encode_float(value)
  when String then encode_str(value)
  when Hash then encode_hash(value, method(:encode_any), method(:encode_any))
  when Set then "{\"$set\":#{encode_items(value, method(:encode_any))}}"
  else encode_items(value, method(:encode_any))
  end
end
