# An integer in the canonical encoding.
encode_int(number) = -2^53 < number < 2^53 ? string(number) : encode_tagged("int", "\"$number\"")
