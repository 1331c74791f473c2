-- A map that keeps the order of its keys and of equal tuples as keys knows one.
local function new_map()
  local keys, known = {}, {}
  return setmetatable({}, {
    key_order = keys,
    __index = function(map, key) return rawget(map, known[hash_of(key)]) end,
    __newindex = function(map, key, value)
      local same = known[hash_of(key)]
      if same == nil or rawget(map, same) == nil then
        table.insert(keys, key)
        known[hash_of(key)], same = key, key
      end
      rawset(map, same, value)
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
