-- All rows with an element of each list, the last changing fastest.
local function product_of(...)
  local rows = { {} }
  for _, list in ipairs({ ... }) do
    local longer = {}
    for _, row in ipairs(rows) do
      for _, item in ipairs(list) do longer[#longer + 1] = joined_lists(row, { item }) end
    end
    rows = longer
  end
  return rows
end
