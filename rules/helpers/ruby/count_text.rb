# Number of occurrences that don't overlap.
def count_text(text, part)
  part.empty? ? text.length + 1 : text.scan(part).length
end
