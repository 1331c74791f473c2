-- The value at a key, or a default.
local function get_or(map, key, default)
  local value = map[key]
  if value == nil then return default end
  return value
end
