-- Without white space at the start or the end.
local function trim_text(text, left, right)
  if left then
    text = text:gsub("^[%s\x1c-\x1f]+", "")
  end
  if right then
    text = text:match("^(.*[^%s\x1c-\x1f])") or ""
  end
  return text
end
