-- Removes a key that must be there and gives its value.
local function pop_key(map, key, shown)
  local value = value_at(map, key, shown)
  remove_key(map, key)
  return value
end
