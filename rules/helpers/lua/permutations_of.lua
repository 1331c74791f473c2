-- All sequences of so many elements at different places.
local function permutations_of(list, size)
  size = size or #list
  if size == 0 then return { {} } end
  local out = {}
  for i, item in ipairs(size > #list and {} or list) do
    for _, rest in ipairs(permutations_of(joined_lists(slice_of(list, 0, i - 1), slice_of(list, i)), size - 1)) do
      out[#out + 1] = joined_lists({ item }, rest)
    end
  end
  return out
end
