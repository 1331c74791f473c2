-- Removes the entry at a key of a map, if there is one.
local function remove_key(map, key)
  local keys = getmetatable(map).key_order
  for place, other in ipairs(keys) do
    if other == key then table.remove(keys, place) end
  end
  rawset(map, key, nil)
end
