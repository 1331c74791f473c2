-- Moves elements from the end to the front.
local function rotate_list(list, by)
  if #list > 0 then
    local cut = -by % #list
    become_list(list, joined_lists(slice_of(list, cut), slice_of(list, 0, cut)))
  end
end
