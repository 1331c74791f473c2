-- Removes a key and gives its value, or a default.
local function pop_key_or(map, key, default)
  local value = get_or(map, key, default)
  remove_key(map, key)
  return value
end
