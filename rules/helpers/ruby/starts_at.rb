# Whether a text continues with another from an index on.
def starts_at(text, part, from)
  from <= text.length && slice_of(text, from, nil).start_with?(part)
end
