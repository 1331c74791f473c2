-- How `pairs` goes through a map whose keys have an order.
local function in_order(keys)
  return function(map)
    local place = 0
    return function()
      place = place + 1
      return keys[place], map[keys[place]]
    end
  end
end
