-- Whether two values are equal: lists and maps entry by entry.
local function same_value(a, b)
  local meta, other = getmetatable(a), getmetatable(b)
  if type(a) ~= "table" or type(b) ~= "table" or #a ~= #b or not meta ~= not other or meta and not meta.key_order then
    return a == b
  end
  for key, value in pairs(a) do
    if not same_value(value, b[key]) then return false end
  end
  return true
end
