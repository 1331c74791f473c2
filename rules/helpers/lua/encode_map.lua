-- A map in the canonical encoding.
local function encode_map(map, encode_key, encode_value)
  local out = {}
  for key, value in pairs(map) do
    out[#out + 1] = "[" .. encode_key(key) .. "," .. encode_value(value) .. "]"
  end
  return encode_tagged("dict", "[" .. table.concat(out, ",") .. "]")
end
