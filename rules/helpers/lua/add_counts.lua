-- Adds counts, so many times each.
local function add_counts(counts, others, times)
  for key, count in pairs(others) do counts[key] = (counts[key] or 0) + times * count end
end
