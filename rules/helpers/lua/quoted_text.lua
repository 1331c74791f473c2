-- A text in quotes, as Python shows it inside a list.
local function quoted_text(text)
  local quote = text:find("'", 1, true) and not text:find('"', 1, true) and '"' or "'"
  local escapes = { ["\\"] = "\\\\", ["\n"] = "\\n", ["\r"] = "\\r", ["\t"] = "\\t", [quote] = "\\" .. quote }
  local inner = text:gsub("[%c\\'\"]", function(c)
    return escapes[c] or (c:find("%c") and string.format("\\x%02x", c:byte())) or c
  end)
  return quote .. inner .. quote
end
