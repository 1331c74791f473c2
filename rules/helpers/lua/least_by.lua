-- The element with the smallest number or text that a function gives, the first of equal ones.
local function least_by(list, key_of)
  local best, least
  for _, item in ipairs(list) do
    local key = key_of(item)
    if best == nil or key < least then best, least = item, key end
  end
  return best or error("ValueError: arg is an empty sequence", 0)
end
