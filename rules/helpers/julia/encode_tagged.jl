# A value with the tag that tells its type.
encode_tagged(tag, text) = "{\"\$$tag\":$text}"
