-- A function that gives one element after the other, then nil.
local function iterator_over(list)
  local place = 0
  return function()
    place = place + 1
    return list[place]
  end
end
