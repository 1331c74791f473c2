-- Each element as often as its count.
local function elements_of(counts)
  local out = {}
  for item, count in pairs(counts) do
    for _ = 1, count do out[#out + 1] = item end
  end
  return out
end
