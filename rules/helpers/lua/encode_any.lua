-- A value of unknown type in the canonical encoding, by what it is at run time.
local function encode_any(value)
  if value == nil or value == null then
    return "null"
  elseif type(value) == "number" then
    return math.type(value) == "integer" and encode_int(value) or encode_float(value)
  elseif type(value) == "boolean" then
    return tostring(value)
  elseif type(value) == "string" then
    return encode_str(value)
  end
  return kind_of(value) == "map" and encode_map(value, encode_any, encode_any) or encode_items(value, encode_any)
end
