-- {number, element} pairs of an iterator that may not end.
local function numbered_drawn(source, start)
  local draw, number = iterator_over(source), start - 1
  return function()
    local item = draw()
    if item == nil then return nil end
    number = number + 1
    return { number, item }
  end
end
