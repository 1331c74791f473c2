-- The elements again and again.
local function repeated_forever(list)
  local place = 0
  return function()
    place = place % #list + 1
    return list[place]
  end
end
