-- The next line of standard input.
local function read_input(prompt)
  io.write(prompt or "")
  local line = io.read("l")
  if line == nil then
    error(exception("EOFError", "EOF when reading a line"))
  end
  return (line:gsub("\r$", ""))
end
