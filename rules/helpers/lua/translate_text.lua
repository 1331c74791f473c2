-- Replaces each character whose code point is in a table; null deletes it.
local function translate_text(text, map)
  return (text:gsub(utf8.charpattern, function(c)
    local other = map[utf8.codepoint(c)]
    if other == null then return "" end
    return type(other) == "number" and utf8.char(other) or other
  end))
end
