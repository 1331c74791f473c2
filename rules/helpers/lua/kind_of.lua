-- Whether a value is a map, a list, or neither.
local function kind_of(value)
  local meta = getmetatable(value)
  return type(value) ~= "table" and type(value) or not meta and "list" or meta.key_order and "map" or "object"
end
