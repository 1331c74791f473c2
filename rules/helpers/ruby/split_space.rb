# Splits at runs of white space, so many times at most; the rest keeps its inner white space.
def split_space(text, limit)
  return text.split if limit < 0

  parts = []
  text = text.lstrip
  while parts.length < limit && (match = text.match(/\s+/))
    parts << match.pre_match
    text = match.post_match
  end
  text = text.rstrip if parts.length < limit
  parts << text unless text.empty?
  parts.reject(&:empty?)
end
