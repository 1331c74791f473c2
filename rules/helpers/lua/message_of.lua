-- The message of an error, or the text of an object.
local function message_of(value)
  if type(value) ~= "string" then return tostring(value) end
  local text = value:gsub("^[^ ]+:%d+: ", "")
  if text:find("divide by zero", 1, true) then return "integer division or modulo by zero" end
  if text:find("perform 'n", 1, true) then return "integer modulo by zero" end
  if text:find("step is zero", 1, true) then return "range() arg 3 must not be zero" end
  return text:match("^%u%w*: (.*)") or text:match("^%u%w*$") and "" or text
end
