-- A map with the same value at every key.
local function from_keys(list, value)
  local map = new_map()
  for _, key in ipairs(list) do map[key] = value end
  return map
end
