# The next line of standard input without its line end, after a prompt.
def read_line(prompt = "")
  print(prompt)
  line = $stdin.gets or raise EOFError, "EOF when reading a line"
  line.chomp
end
