-- How `pairs` goes through a map whose keys have an order.
local function in_order(map)
  local keys, place = getmetatable(map).key_order, 0
  return function()
    place = place + 1
    return keys[place], map[keys[place]]
  end
end
