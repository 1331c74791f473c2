-- The smallest of numbers or texts.
local function smallest(list)
  local best = list[1] or error("ValueError: arg is an empty sequence", 0)
  for _, item in ipairs(list) do best = item < best and item or best end
  return best
end
