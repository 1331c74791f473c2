-- A map of {key, value} pairs that keeps their order: # counts its entries, pairs goes through them.
local function map_of(entries)
  local keys = {}
  local map = setmetatable({}, {
    key_order = keys,
    __newindex = function(map, key, value)
      keys[#keys + 1] = key
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
  for _, entry in ipairs(entries) do
    map[entry[1]] = entry[2]
  end
  return map
end
