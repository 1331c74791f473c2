# The first character that occurs only once, or None.
def first_unique(text)
  counts = {}
  text.each_char do |ch|
    counts[ch] = counts.fetch(ch, 0) + 1
  end
  counts.each do |ch, count|
    return ch if count == 1
  end
  nil
end
