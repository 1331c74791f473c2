-- A table from code points to characters, for translate.
local function translation_table(from, to, deleted)
  if utf8.len(from) ~= utf8.len(to) then
    error("ValueError: the first two maketrans arguments must have equal length", 0)
  end
  local map, others = map_of({}), characters_of(to)
  for i, c in ipairs(characters_of(from)) do
    map[utf8.codepoint(c)] = others[i]
  end
  for _, c in ipairs(characters_of(deleted)) do
    map[utf8.codepoint(c)] = null
  end
  return map
end
