# Tabs become spaces up to the next column that is a multiple of the width.
def expand_tabs(text, width)
  text.gsub(/([^\t\n\r]*)\t/) { $1 + (width > 0 ? " " * (width - $1.length % width) : "") }
end
