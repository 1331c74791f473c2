-- A function that gives one element after the other, then nil.
local function iterator_over(source)
  if type(source) == "function" then return source end
  local place = 0
  return function()
    place = place + 1
    return source[place]
  end
end
