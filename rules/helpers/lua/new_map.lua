-- A map that keeps the order of its keys: # counts its entries, pairs goes through them.
local function new_map()
  local keys = {}
  local function put(map, key, value)
    table.insert(keys, key)
    rawset(map, key, value)
  end
  return setmetatable({}, { key_order = keys, __newindex = put, __len = function() return #keys end, __pairs = in_order })
end
