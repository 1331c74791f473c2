-- The elements that an iterator gives from one place up to another, from 0.
local function drawn_between(source, low, high)
  local draw, out = iterator_over(source), {}
  for place = 0, high - 1 do
    local item = draw()
    if item == nil then break end
    if place >= low then out[#out + 1] = item end
  end
  return out
end
