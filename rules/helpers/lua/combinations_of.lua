-- All selections of so many elements in their order, perhaps with repetition.
local function combinations_of(list, size, again)
  if size == 0 then return { {} } end
  local out = {}
  for i, item in ipairs(list) do
    for _, rest in ipairs(combinations_of(slice_of(list, again and i - 1 or i), size - 1, again)) do
      out[#out + 1] = joined_lists({ item }, rest)
    end
  end
  return out
end
