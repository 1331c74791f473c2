# Splits at runs of white space, so many times at most; the rest keeps its inner white space.
def split_space(text, limit)
  text = text.sub(/\A[[:space:]\x1c-\x1f]+/, "")
  parts = text.split(/[[:space:]\x1c-\x1f]+/, limit < 0 ? -1 : limit + 1)
  parts[-1] = parts[-1].sub(/[[:space:]\x1c-\x1f]+\z/, "") unless parts.empty? || parts.length == limit + 1
  parts.reject(&:empty?)
end
