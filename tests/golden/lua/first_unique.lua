-- How `pairs` goes through a map whose keys have an order.
local function in_order(map)
  local keys, place = getmetatable(map).key_order, 0
  return function()
    place = place + 1
    return keys[place], map[keys[place]]
  end
end

-- A map that keeps the order of its keys: # counts its entries, pairs goes through them.
local function new_map()
  local keys = {}
  local function put(map, key, value)
    table.insert(keys, key)
    rawset(map, key, value)
  end
  return setmetatable({}, { key_order = keys, __newindex = put, __len = function() return #keys end, __pairs = in_order })
end

-- The first character that occurs only once, or None.
function first_unique(text)
  local counts = new_map()
  for ch in text:gmatch(".") do
    counts[ch] = (counts[ch] or 0) + 1
  end
  for ch, count in pairs(counts) do
    if count == 1 then
      return ch
    end
  end
  return nil
end
