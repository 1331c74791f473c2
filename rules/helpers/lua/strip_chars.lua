-- Without characters of a set at the start or the end.
local function strip_chars(text, set, left, right)
  local list, unwanted = characters_of(text), set_of(characters_of(set))
  local first, last = 1, #list
  while left and first <= last and unwanted[list[first]] do
    first = first + 1
  end
  while right and first <= last and unwanted[list[last]] do
    last = last - 1
  end
  return table.concat(list, "", first, last)
end
