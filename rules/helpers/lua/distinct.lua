-- The different elements of a list, each at its first place.
local function distinct(list)
  local out, seen = {}, new_map()
  for _, item in ipairs(list) do
    if not seen[item] then
      seen[item] = true
      out[#out + 1] = item
    end
  end
  return out
end
