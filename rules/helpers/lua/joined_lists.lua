-- The elements of all lists, in a new one.
local function joined_lists(...)
  local out = {}
  for _, list in ipairs({ ... }) do table.move(list, 1, #list, #out + 1, out) end
  return out
end
