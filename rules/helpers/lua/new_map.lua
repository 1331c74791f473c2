-- A map that keeps the order of its keys: # counts its entries, pairs goes through them.
local function new_map()
  local keys = {}
  return setmetatable({}, {
    key_order = keys,
    __newindex = function(map, key, value)
      table.insert(keys, key)
      rawset(map, key, value)
    end,
    __len = function() return #keys end,
    __pairs = function(map)
      local place = 0
      return function()
        place = place + 1
        return keys[place], map[keys[place]]
      end
    end,
  })
end
