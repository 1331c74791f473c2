-- {number, element} pairs.
local function numbered(list, start)
  local out = {}
  for i, item in ipairs(list) do out[i] = { i - 1 + start, item } end
  return out
end
