# Replaces the first matches of a pattern, so many at most (all for 0), by what a block makes of them.
def replace_matches(text, pattern, limit)
  done = 0
  text.gsub(pattern) do |whole|
    done += 1
    limit.positive? && done > limit ? whole : yield($~)
  end
end
