-- Numbers from a start on, without end.
local function count_from(start, step)
  local number = start - step
  return function()
    number = number + step
    return number
  end
end
