-- Removes all entries of a map.
local function clear_all(map)
  local keys = getmetatable(map).key_order
  while #keys > 0 do
    rawset(map, table.remove(keys), nil)
  end
end
