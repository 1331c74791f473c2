-- The members of a set that are (or are not) in another.
local function members_of(set, other, wanted)
  local out = new_map()
  for member in pairs(set) do
    if (other[member] ~= nil) == wanted then out[member] = true end
  end
  return out
end
