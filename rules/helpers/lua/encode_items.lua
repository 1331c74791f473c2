-- The elements of a list in the canonical encoding.
local function encode_items(list, encode)
  local out = {}
  for i, item in ipairs(list) do out[i] = encode(item) end
  return "[" .. table.concat(out, ",") .. "]"
end
