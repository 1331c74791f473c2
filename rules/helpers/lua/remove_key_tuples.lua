-- Removes the entry at a key of a map, if there is one.
local function remove_key(map, key)
  if map[key] ~= nil then
    local keys = getmetatable(map).key_order
    rawset(map, table.remove(keys, index_between(keys, key) + 1), nil)
  end
end
