-- The next line of standard input.
local function read_input(prompt)
  io.write(prompt or "")
  local line = io.read("l")
  assert(line, "EOFError: EOF when reading a line")
  return (line:gsub("\r$", ""))
end
