# Tabs become spaces up to the next column that is a multiple of the width.
def expand_tabs(text, width)
  column = 0
  text.each_char.map do |char|
    if char == "\t"
      spaces = width > 0 ? width - column % width : 0
      column += spaces
      " " * spaces
    else
      column = "\n\r".include?(char) ? 0 : column + 1
      char
    end
  end.join
end
