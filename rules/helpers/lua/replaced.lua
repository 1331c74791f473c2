-- Replaces the occurrences of a text of ASCII, perhaps so many at most; an empty one occurs between all characters.
local function replaced(text, part, other, times)
  local pattern, with = part:gsub("%p", "%%%0"), other:gsub("%%", "%%%%")
  return (text:gsub(pattern, with, times))
end
