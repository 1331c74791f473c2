-- Counts each element of a list.
local function add_each(counts, list)
  for _, item in ipairs(list) do counts[item] = (counts[item] or 0) + 1 end
  return counts
end
