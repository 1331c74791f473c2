# A set: an ordered hash of its members.
sub set_of(@members) {
    return ordered(map { ($_ => 1) } @members);
}
