-- A table from code points to characters, for translate.
local function translation_table(from, to)
  assert(utf8.len(from) == utf8.len(to), "ValueError: the first two maketrans arguments must have equal length")
  local map, others = new_map(), { utf8.codepoint(to, 1, -1) }
  for i, code in ipairs({ utf8.codepoint(from, 1, -1) }) do map[code] = utf8.char(others[i]) end
  return map
end
