-- How often a text occurs without overlap; an empty one occurs between all characters.
local function count_text(text, part)
  return part == "" and utf8.len(text) + 1 or #split_limited(text, part) - 1
end
