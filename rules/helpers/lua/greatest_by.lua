-- The element with the largest number or text that a function gives, the first of equal ones.
local function greatest_by(list, key_of)
  local best, greatest
  for _, item in ipairs(list) do
    local key = key_of(item)
    if best == nil or key > greatest then best, greatest = item, key end
  end
  return best or error("ValueError: arg is an empty sequence", 0)
end
