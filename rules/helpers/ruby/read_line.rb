# The next line of standard input without its line end.
def read_line
  line = $stdin.gets or raise EOFError, "EOF when reading a line"
  line.chomp
end
